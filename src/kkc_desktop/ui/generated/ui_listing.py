# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'listing.ui'
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
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.listing_view import ListingView
from kkc_desktop.ui.widgets.long_text import LongText
class Ui_ListingBlock(object):
    def setupUi(self, ListingBlock):
        if not ListingBlock.objectName():
            ListingBlock.setObjectName(u"ListingBlock")
        self.block_layout = QVBoxLayout(ListingBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.listing_heading_layout = QVBoxLayout()
        self.listing_heading_layout.setSpacing(3)
        self.listing_heading_layout.setObjectName(u"listing_heading_layout")
        self.listing_heading_label = QLabel(ListingBlock)
        self.listing_heading_label.setObjectName(u"listing_heading_label")
        self.listing_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.listing_heading_layout.addWidget(self.listing_heading_label)

        self.listing_heading = QLineEdit(ListingBlock)
        self.listing_heading.setObjectName(u"listing_heading")

        self.listing_heading_layout.addWidget(self.listing_heading)


        self.block_layout.addLayout(self.listing_heading_layout)

        self.listing_layout = QVBoxLayout()
        self.listing_layout.setSpacing(3)
        self.listing_layout.setObjectName(u"listing_layout")
        self.listing_label = QLabel(ListingBlock)
        self.listing_label.setObjectName(u"listing_label")
        self.listing_label.setTextFormat(Qt.TextFormat.PlainText)

        self.listing_layout.addWidget(self.listing_label)

        self.listing = ListingView(ListingBlock)
        self.listing.setObjectName(u"listing")
        self.listing.setMinimumSize(QSize(0, 280))

        self.listing_layout.addWidget(self.listing)


        self.block_layout.addLayout(self.listing_layout)

        self.listing_note_layout = QVBoxLayout()
        self.listing_note_layout.setSpacing(3)
        self.listing_note_layout.setObjectName(u"listing_note_layout")
        self.listing_note_label = QLabel(ListingBlock)
        self.listing_note_label.setObjectName(u"listing_note_label")
        self.listing_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.listing_note_layout.addWidget(self.listing_note_label)

        self.listing_note = LongText(ListingBlock)
        self.listing_note.setObjectName(u"listing_note")
        self.listing_note.setMinimumSize(QSize(0, 48))

        self.listing_note_layout.addWidget(self.listing_note)


        self.block_layout.addLayout(self.listing_note_layout)

#if QT_CONFIG(shortcut)
        self.listing_heading_label.setBuddy(self.listing_heading)
        self.listing_label.setBuddy(self.listing)
        self.listing_note_label.setBuddy(self.listing_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.listing_heading, self.listing)
        QWidget.setTabOrder(self.listing, self.listing_note)

        self.retranslateUi(ListingBlock)
    # setupUi

    def retranslateUi(self, ListingBlock):
        self.listing_heading_label.setProperty(u"kind", QCoreApplication.translate("ListingBlock", u"field-label", None))
        self.listing_heading_label.setText(QCoreApplication.translate("ListingBlock", u"Co seznam &obsahuje", None))
        self.listing_heading.setPlaceholderText(QCoreApplication.translate("ListingBlock", u"obdob\u00ed, v\u00fdb\u011br, po\u010det", None))
        self.listing_label.setProperty(u"kind", QCoreApplication.translate("ListingBlock", u"field-label", None))
        self.listing_label.setText(QCoreApplication.translate("ListingBlock", u"&Seznam", None))
        self.listing_note_label.setProperty(u"kind", QCoreApplication.translate("ListingBlock", u"field-label", None))
        self.listing_note_label.setText(QCoreApplication.translate("ListingBlock", u"&Pozn\u00e1mka", None))
        self.listing_note.setPlaceholderText("")
        pass
    # retranslateUi

