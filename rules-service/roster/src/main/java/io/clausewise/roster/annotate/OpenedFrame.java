package io.clausewise.roster.annotate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Hands a workbook without cells to POI, macros taken out. */
final class OpenedFrame {
    private static final String MACROS = "/vbaProject";
    private static final String MACRO_SHEET = "/xlMacrosheet";

    private OpenedFrame() {}

    /** Empty where POI cannot make a workbook without macros of it. */
    static Optional<XSSFWorkbook> open(Path file) {
        OPCPackage parts = null;
        boolean opened = false;
        try {
            parts = OPCPackage.open(file.toFile(), PackageAccess.READ_WRITE);
            if (!takeMacrosOut(parts)) {
                return Optional.empty();
            }
            takeUnreadablePropertiesOut(parts);
            XSSFWorkbook workbook = new XSSFWorkbook(parts);
            workbook.setWorkbookType(XSSFWorkbookType.XLSX);
            workbook.setForceFormulaRecalculation(false);
            opened = true;
            return Optional.of(workbook);
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            // what the bytes make POI throw is of every kind
            return Optional.empty();
        } finally {
            if (!opened && parts != null) {
                parts.revert();
            }
        }
    }

    private static boolean takeMacrosOut(OPCPackage parts) throws OpenXML4JException {
        PackagePart book = parts.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)
                .get(0);
        for (PackageRelationship relation : book.getRelationships()) {
            if (relation.getRelationshipType().endsWith(MACRO_SHEET)) {
                return false;
            }
            if (relation.getRelationshipType().endsWith(MACROS)) {
                book.removeRelationship(relation.getId());
            }
        }
        for (PackagePart part : parts.getParts()) {
            if (part.getContentType().contains("vbaProject")) {
                parts.removePart(part.getPartName());
            }
        }
        return true;
    }

    /** Title and author that POI could not read: it would write its own beside them, and a workbook has them once. */
    private static void takeUnreadablePropertiesOut(OPCPackage parts) {
        for (PackageRelationship relation : parts.getRelationshipsByType(PackageRelationshipTypes.CORE_PROPERTIES)) {
            PackagePart part = parts.getPart(relation);
            if (!(part instanceof PackagePropertiesPart)) {
                parts.removeRelationship(relation.getId());
                if (part != null) {
                    parts.removePart(part.getPartName());
                }
            }
        }
    }

    /** Leaves the file as it was. */
    static void close(XSSFWorkbook workbook) {
        workbook.getPackage().revert();
    }
}
