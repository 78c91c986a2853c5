package io.clausewise.app.cli;

import io.clausewise.message.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What is said about files that cannot be read or written. */
final class Failures {
    private Failures() {}

    static Text unreadable(String file, IOException why) {
        if (why instanceof NoSuchFileException) {
            return new Text("没有这个文件：" + file, "there is no such file: " + file);
        }
        if (why instanceof AccessDeniedException) {
            return new Text("没有读取权限：" + file, "no permission to read: " + file);
        }
        return new Text("读不了文件 " + file + "：" + why.getMessage(), "cannot read " + file + ": " + why.getMessage());
    }

    static Text unwritable(String file, IOException why) {
        if (why instanceof NoSuchFileException) {
            return new Text("没有文件所在的文件夹：" + file, "the folder of the file is not there: " + file);
        }
        if (why instanceof AccessDeniedException) {
            return new Text(
                    "写不了文件（也许正在 Excel 里打开，或没有权限）：" + file,
                    "the file cannot be written (perhaps it is open in Excel, or there is no permission): " + file);
        }
        return new Text("写不了文件 " + file + "：" + why.getMessage(), "cannot write " + file + ": " + why.getMessage());
    }

    /** Something went wrong half-way, with whichever of the files. */
    static Text broken(IOException why) {
        return new Text(
                "读写文件时出错，没有结果：" + why.getMessage(),
                "files could not be read or written, there is no result: " + why.getMessage());
    }

    /** Cells of a roster that a command goes on without. */
    static Text notUsed(long faults) {
        return new Text(
                "名册有 " + faults + " 处读不懂、没有采用，逐处见 clausewise screen",
                faults + " places of the roster could not be read and were not used; clausewise screen tells each");
    }

    static Text outOfMemory() {
        return new Text(
                "内存不够，没有结果。请给更多内存再试，如 JAVA_OPTS=-Xmx2g，或把名册拆成几个文件",
                "there is not enough memory and no result. Try again with more, such as JAVA_OPTS=-Xmx2g, or split the roster");
    }

    static Text tooLarge(String file, int most) {
        return new Text(
                "文件超过 " + most + " 字节，没有读取：" + file,
                "the file has more than " + most + " bytes and was not read: " + file);
    }
}
