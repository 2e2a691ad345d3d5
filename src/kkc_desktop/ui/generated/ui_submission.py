# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'submission.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.long_text import LongText
class Ui_SubmissionBlock(object):
    def setupUi(self, SubmissionBlock):
        if not SubmissionBlock.objectName():
            SubmissionBlock.setObjectName(u"SubmissionBlock")
        self.block_layout = QVBoxLayout(SubmissionBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.submission_addressee_layout = QVBoxLayout()
        self.submission_addressee_layout.setSpacing(3)
        self.submission_addressee_layout.setObjectName(u"submission_addressee_layout")
        self.submission_addressee_label = QLabel(SubmissionBlock)
        self.submission_addressee_label.setObjectName(u"submission_addressee_label")
        self.submission_addressee_label.setTextFormat(Qt.TextFormat.PlainText)

        self.submission_addressee_layout.addWidget(self.submission_addressee_label)

        self.submission_addressee = QLineEdit(SubmissionBlock)
        self.submission_addressee.setObjectName(u"submission_addressee")

        self.submission_addressee_layout.addWidget(self.submission_addressee)


        self.block_layout.addLayout(self.submission_addressee_layout)

        self.submission_request_layout = QVBoxLayout()
        self.submission_request_layout.setSpacing(3)
        self.submission_request_layout.setObjectName(u"submission_request_layout")
        self.submission_request_label = QLabel(SubmissionBlock)
        self.submission_request_label.setObjectName(u"submission_request_label")
        self.submission_request_label.setTextFormat(Qt.TextFormat.PlainText)

        self.submission_request_layout.addWidget(self.submission_request_label)

        self.submission_request = LongText(SubmissionBlock)
        self.submission_request.setObjectName(u"submission_request")
        self.submission_request.setMinimumSize(QSize(0, 110))

        self.submission_request_layout.addWidget(self.submission_request)


        self.block_layout.addLayout(self.submission_request_layout)

        self.block_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.submission_addressee_label.setBuddy(self.submission_addressee)
        self.submission_request_label.setBuddy(self.submission_request)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.submission_addressee, self.submission_request)

        self.retranslateUi(SubmissionBlock)
    # setupUi

    def retranslateUi(self, SubmissionBlock):
        self.submission_addressee_label.setProperty(u"kind", QCoreApplication.translate("SubmissionBlock", u"field-label", None))
        self.submission_addressee_label.setText(QCoreApplication.translate("SubmissionBlock", u"&Komu je pod\u00e1n\u00ed ur\u010deno", None))
        self.submission_addressee.setPlaceholderText(QCoreApplication.translate("SubmissionBlock", u"org\u00e1n, kter\u00fd m\u00e1 o v\u011bci rozhodnout", None))
        self.submission_request_label.setProperty(u"kind", QCoreApplication.translate("SubmissionBlock", u"field-label", None))
        self.submission_request_label.setText(QCoreApplication.translate("SubmissionBlock", u"\u010c&eho se podatel dom\u00e1h\u00e1", None))
        self.submission_request.setPlaceholderText(QCoreApplication.translate("SubmissionBlock", u"co navrhuje a pro\u010d", None))
        pass
    # retranslateUi

