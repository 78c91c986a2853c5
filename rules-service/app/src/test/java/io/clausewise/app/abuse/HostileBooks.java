package io.clausewise.app.abuse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks in the containers of Office 97–2003. */
final class HostileBooks {
    private static final int BOF_LENGTH = 20;

    private HostileBooks() {}

    /** A roster of one person, large enough to be cut in ten. */
    static Path honest(Path folder, boolean xlsx) throws IOException {
        Path file = folder.resolve(xlsx ? "honest.xlsx" : "honest.xls");
        try (Workbook workbook = xlsx ? new XSSFWorkbook() : new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Row heading = workbook.createSheet("名册").createRow(0);
            heading.createCell(0).setCellValue("姓名");
            heading.createCell(1).setCellValue("现技术等级");
            Row person = workbook.getSheetAt(0).createRow(1);
            person.createCell(0).setCellValue("王试验");
            person.createCell(1).setCellValue("高级技师");
            workbook.write(out);
        }
        return file;
    }

    static Path encryptedXlsx(Path folder) throws Exception {
        Path plain = honest(folder, true);
        Path file = folder.resolve("encrypted.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("密码");
            try (OutputStream data = encryptor.getDataStream(container)) {
                Files.copy(plain, data);
            }
            container.writeFilesystem(out);
        }
        return file;
    }

    static Path encryptedXls(Path folder) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return honest(folder, false);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** With the record that says so behind the first one; what follows need not be scrambled to be unreadable. */
    static Path xorEncryptedXls(Path folder) throws IOException {
        Path plain = honest(folder, false);
        byte[] records;
        try (POIFSFileSystem container = new POIFSFileSystem(plain.toFile());
                InputStream in = container.createDocumentInputStream("Workbook")) {
            records = in.readAllBytes();
        }
        ByteBuffer filePass = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        filePass.putShort((short) 0x2f)
                .putShort((short) 6)
                .putShort((short) 0)
                .putShort((short) 0x1234)
                .putShort((short) 0x5678);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(records, 0, BOF_LENGTH);
        all.writeBytes(filePass.array());
        all.write(records, BOF_LENGTH, records.length - BOF_LENGTH);
        return container(folder.resolve("xor.xls"), "Workbook", all.toByteArray());
    }

    /** The number in B2 says that it is shown in the 999th of a few formats. */
    static Path formatThatIsNone(Path folder) throws IOException {
        Path file = folder.resolve("format.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Row heading = workbook.createSheet("名册").createRow(0);
            heading.createCell(0).setCellValue("姓名");
            heading.createCell(1).setCellValue("身份证号码");
            Row person = workbook.getSheetAt(0).createRow(1);
            person.createCell(0).setCellValue("王试验");
            person.createCell(1).setCellValue(1.5);
            workbook.write(out);
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.capacity() - BOF_LENGTH; at++) {
            // a NUMBER record of 14 bytes, row 1, column 1
            if (bytes.getLong(at) == 0x0001_0001_000e_0203L) {
                bytes.putShort(at + 8, (short) 999);
            }
        }
        return Files.write(file, bytes.array());
    }

    static Path excel95(Path folder) throws IOException {
        return container(folder.resolve("名册.xlsx"), "Book", new byte[8192]);
    }

    private static Path container(Path file, String stream, byte[] content) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            container.writeFilesystem(out);
        }
        return file;
    }
}
