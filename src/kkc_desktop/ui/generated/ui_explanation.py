# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'explanation.ui'
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

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.long_text import LongText
class Ui_ExplanationBlock(object):
    def setupUi(self, ExplanationBlock):
        if not ExplanationBlock.objectName():
            ExplanationBlock.setObjectName(u"ExplanationBlock")
        self.block_layout = QVBoxLayout(ExplanationBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.explanation_regime_layout = QVBoxLayout()
        self.explanation_regime_layout.setSpacing(3)
        self.explanation_regime_layout.setObjectName(u"explanation_regime_layout")
        self.explanation_regime_label = QLabel(ExplanationBlock)
        self.explanation_regime_label.setObjectName(u"explanation_regime_label")
        self.explanation_regime_label.setTextFormat(Qt.TextFormat.PlainText)

        self.explanation_regime_layout.addWidget(self.explanation_regime_label)

        self.explanation_regime = CodeListCombo(ExplanationBlock)
        self.explanation_regime.setObjectName(u"explanation_regime")

        self.explanation_regime_layout.addWidget(self.explanation_regime)


        self.block_layout.addLayout(self.explanation_regime_layout)

        self.explanation_hint = QLabel(ExplanationBlock)
        self.explanation_hint.setObjectName(u"explanation_hint")
        self.explanation_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_hint.setWordWrap(True)

        self.block_layout.addWidget(self.explanation_hint)

        self.summons_note_layout = QVBoxLayout()
        self.summons_note_layout.setSpacing(3)
        self.summons_note_layout.setObjectName(u"summons_note_layout")
        self.summons_note_label = QLabel(ExplanationBlock)
        self.summons_note_label.setObjectName(u"summons_note_label")
        self.summons_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.summons_note_layout.addWidget(self.summons_note_label)

        self.summons_note = LongText(ExplanationBlock)
        self.summons_note.setObjectName(u"summons_note")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summons_note.sizePolicy().hasHeightForWidth())
        self.summons_note.setSizePolicy(sizePolicy)
        self.summons_note.setMinimumSize(QSize(0, 66))
        self.summons_note.setMaximumSize(QSize(16777215, 66))

        self.summons_note_layout.addWidget(self.summons_note)


        self.block_layout.addLayout(self.summons_note_layout)

        self.block_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.block_layout.addItem(self.block_spacer)

#if QT_CONFIG(shortcut)
        self.explanation_regime_label.setBuddy(self.explanation_regime)
        self.summons_note_label.setBuddy(self.summons_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.explanation_regime, self.summons_note)

        self.retranslateUi(ExplanationBlock)
    # setupUi

    def retranslateUi(self, ExplanationBlock):
        self.explanation_regime_label.setProperty(u"kind", QCoreApplication.translate("ExplanationBlock", u"field-label", None))
        self.explanation_regime_label.setText(QCoreApplication.translate("ExplanationBlock", u"&Vysv\u011btlen\u00ed se pod\u00e1v\u00e1 podle", None))
        self.explanation_hint.setProperty(u"kind", QCoreApplication.translate("ExplanationBlock", u"second-line", None))
        self.explanation_hint.setText(QCoreApplication.translate("ExplanationBlock", u"Podle zvolen\u00e9ho z\u00e1kona se li\u0161\u00ed pou\u010den\u00ed i pr\u00e1vo na pr\u00e1vn\u00ed pomoc. Bez volby nelze dokument uzav\u0159\u00edt.", None))
        self.summons_note_label.setProperty(u"kind", QCoreApplication.translate("ExplanationBlock", u"field-label", None))
        self.summons_note_label.setText(QCoreApplication.translate("ExplanationBlock", u"&P\u0159edvol\u00e1n\u00ed", None))
        self.summons_note.setPlaceholderText(QCoreApplication.translate("ExplanationBlock", u"jak a na kdy byla osoba p\u0159edvol\u00e1na, nebo \u017ee p\u0159i\u0161la sama", None))
        pass
    # retranslateUi

