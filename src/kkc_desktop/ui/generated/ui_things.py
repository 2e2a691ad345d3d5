# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'things.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kkc_desktop.ui.things_editor import ThingsEditor
from kkc_desktop.ui.widgets.long_text import LongText
class Ui_ThingsBlock(object):
    def setupUi(self, ThingsBlock):
        if not ThingsBlock.objectName():
            ThingsBlock.setObjectName(u"ThingsBlock")
        self.block_layout = QVBoxLayout(ThingsBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.things_editor = ThingsEditor(ThingsBlock)
        self.things_editor.setObjectName(u"things_editor")

        self.block_layout.addWidget(self.things_editor)

        self.receipt_note_layout = QVBoxLayout()
        self.receipt_note_layout.setSpacing(3)
        self.receipt_note_layout.setObjectName(u"receipt_note_layout")
        self.receipt_note_label = QLabel(ThingsBlock)
        self.receipt_note_label.setObjectName(u"receipt_note_label")
        self.receipt_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.receipt_note_layout.addWidget(self.receipt_note_label)

        self.receipt_note = LongText(ThingsBlock)
        self.receipt_note.setObjectName(u"receipt_note")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.receipt_note.sizePolicy().hasHeightForWidth())
        self.receipt_note.setSizePolicy(sizePolicy)
        self.receipt_note.setMinimumSize(QSize(0, 66))
        self.receipt_note.setMaximumSize(QSize(16777215, 66))

        self.receipt_note_layout.addWidget(self.receipt_note)


        self.block_layout.addLayout(self.receipt_note_layout)

        self.block_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.block_layout.addItem(self.block_spacer)

#if QT_CONFIG(shortcut)
        self.receipt_note_label.setBuddy(self.receipt_note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ThingsBlock)
    # setupUi

    def retranslateUi(self, ThingsBlock):
        self.receipt_note_label.setProperty(u"kind", QCoreApplication.translate("ThingsBlock", u"field-label", None))
        self.receipt_note_label.setText(QCoreApplication.translate("ThingsBlock", u"&Pozn\u00e1mka", None))
        pass
    # retranslateUi

