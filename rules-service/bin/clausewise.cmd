@echo off
rem Runs clausewise.jar; the console must show UTF-8 for Chinese
setlocal
chcp 65001 >nul
set "JAR=%~dp0..\app\target\clausewise.jar"
if not exist "%JAR%" set "JAR=%~dp0clausewise.jar"
if not exist "%JAR%" set "JAR=%~dp0..\lib\clausewise.jar"
if not exist "%JAR%" (
    echo clausewise.jar is not there; run mvn package first 1>&2
    exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Dfile.encoding=UTF-8 %JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
