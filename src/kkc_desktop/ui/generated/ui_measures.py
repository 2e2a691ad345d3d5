# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'measures.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

from kkc_desktop.ui.widgets.long_text import LongText
class Ui_MeasuresBlock(object):
    def setupUi(self, MeasuresBlock):
        if not MeasuresBlock.objectName():
            MeasuresBlock.setObjectName(u"MeasuresBlock")
        self.block_layout = QVBoxLayout(MeasuresBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.measures_layout = QVBoxLayout()
        self.measures_layout.setSpacing(3)
        self.measures_layout.setObjectName(u"measures_layout")
        self.measures_label = QLabel(MeasuresBlock)
        self.measures_label.setObjectName(u"measures_label")
        self.measures_label.setTextFormat(Qt.TextFormat.PlainText)

        self.measures_layout.addWidget(self.measures_label)

        self.measures = LongText(MeasuresBlock)
        self.measures.setObjectName(u"measures")
        self.measures.setMinimumSize(QSize(0, 88))

        self.measures_layout.addWidget(self.measures)


        self.block_layout.addLayout(self.measures_layout)

        self.assessment_layout = QVBoxLayout()
        self.assessment_layout.setSpacing(3)
        self.assessment_layout.setObjectName(u"assessment_layout")
        self.assessment_label = QLabel(MeasuresBlock)
        self.assessment_label.setObjectName(u"assessment_label")
        self.assessment_label.setTextFormat(Qt.TextFormat.PlainText)

        self.assessment_layout.addWidget(self.assessment_label)

        self.assessment = LongText(MeasuresBlock)
        self.assessment.setObjectName(u"assessment")
        self.assessment.setMinimumSize(QSize(0, 88))

        self.assessment_layout.addWidget(self.assessment)


        self.block_layout.addLayout(self.assessment_layout)

        self.block_layout.setStretch(0, 1)
        self.block_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.measures_label.setBuddy(self.measures)
        self.assessment_label.setBuddy(self.assessment)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.measures, self.assessment)

        self.retranslateUi(MeasuresBlock)
    # setupUi

    def retranslateUi(self, MeasuresBlock):
        self.measures_label.setProperty(u"kind", QCoreApplication.translate("MeasuresBlock", u"field-label", None))
        self.measures_label.setText(QCoreApplication.translate("MeasuresBlock", u"&Opat\u0159en\u00ed", None))
        self.assessment_label.setProperty(u"kind", QCoreApplication.translate("MeasuresBlock", u"field-label", None))
        self.assessment_label.setText(QCoreApplication.translate("MeasuresBlock", u"&Vyhodnocen\u00ed", None))
        pass
    # retranslateUi

