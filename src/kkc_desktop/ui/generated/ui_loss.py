# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'loss.ui'
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

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.long_text import LongText
class Ui_LossBlock(object):
    def setupUi(self, LossBlock):
        if not LossBlock.objectName():
            LossBlock.setObjectName(u"LossBlock")
        self.block_layout = QVBoxLayout(LossBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.loss_manner_layout = QVBoxLayout()
        self.loss_manner_layout.setSpacing(3)
        self.loss_manner_layout.setObjectName(u"loss_manner_layout")
        self.loss_manner_label = QLabel(LossBlock)
        self.loss_manner_label.setObjectName(u"loss_manner_label")
        self.loss_manner_label.setTextFormat(Qt.TextFormat.PlainText)

        self.loss_manner_layout.addWidget(self.loss_manner_label)

        self.loss_manner = CodeListCombo(LossBlock)
        self.loss_manner.setObjectName(u"loss_manner")

        self.loss_manner_layout.addWidget(self.loss_manner)


        self.block_layout.addLayout(self.loss_manner_layout)

        self.loss_note_layout = QVBoxLayout()
        self.loss_note_layout.setSpacing(3)
        self.loss_note_layout.setObjectName(u"loss_note_layout")
        self.loss_note_label = QLabel(LossBlock)
        self.loss_note_label.setObjectName(u"loss_note_label")
        self.loss_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.loss_note_layout.addWidget(self.loss_note_label)

        self.loss_note = LongText(LossBlock)
        self.loss_note.setObjectName(u"loss_note")
        self.loss_note.setMinimumSize(QSize(0, 110))

        self.loss_note_layout.addWidget(self.loss_note)


        self.block_layout.addLayout(self.loss_note_layout)

        self.loss_hint = QLabel(LossBlock)
        self.loss_hint.setObjectName(u"loss_hint")
        self.loss_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.loss_hint.setWordWrap(True)

        self.block_layout.addWidget(self.loss_hint)

        self.block_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.loss_manner_label.setBuddy(self.loss_manner)
        self.loss_note_label.setBuddy(self.loss_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.loss_manner, self.loss_note)

        self.retranslateUi(LossBlock)
    # setupUi

    def retranslateUi(self, LossBlock):
        self.loss_manner_label.setProperty(u"kind", QCoreApplication.translate("LossBlock", u"field-label", None))
        self.loss_manner_label.setText(QCoreApplication.translate("LossBlock", u"&Co se s dokladem nebo v\u011bc\u00ed stalo", None))
        self.loss_note_label.setProperty(u"kind", QCoreApplication.translate("LossBlock", u"field-label", None))
        self.loss_note_label.setText(QCoreApplication.translate("LossBlock", u"&Okolnosti a \u00fadaje o dokladu", None))
        self.loss_note.setPlaceholderText(QCoreApplication.translate("LossBlock", u"druh a \u010d\u00edslo dokladu, kdo jej vydal, kde byl naposledy, kdo k n\u011bmu m\u011bl p\u0159\u00edstup", None))
        self.loss_hint.setProperty(u"kind", QCoreApplication.translate("LossBlock", u"second-line", None))
        self.loss_hint.setText(QCoreApplication.translate("LossBlock", u"\u010c\u00edsla doklad\u016f a\u00a0v\u011bci zapi\u0161te i\u00a0do seznamu v\u011bc\u00ed. Ohl\u00e1\u0161en\u00edm odcizen\u00ed nebo ztr\u00e1ty ob\u010dansk\u00fd pr\u016fkaz pozb\u00fdv\u00e1 platnosti.", None))
        pass
    # retranslateUi

