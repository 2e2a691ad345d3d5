# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consult_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ConsultDialog(object):
    def setupUi(self, ConsultDialog):
        if not ConsultDialog.objectName():
            ConsultDialog.setObjectName(u"ConsultDialog")
        ConsultDialog.setProperty(u"kind", u"dialog")
        ConsultDialog.setMinimumSize(QSize(460, 0))
        self.dialog_column = QVBoxLayout(ConsultDialog)
        self.dialog_column.setSpacing(8)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(18, 16, 18, 14)
        self.question_row = QHBoxLayout()
        self.question_row.setSpacing(10)
        self.question_row.setObjectName(u"question_row")
        self.question_row.setContentsMargins(0, 0, 0, 0)
        self.question = QLabel(ConsultDialog)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"kind", u"block-title")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)

        self.question_row.addWidget(self.question)


        self.dialog_column.addLayout(self.question_row)

        self.explanation = QLabel(ConsultDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)

        self.dialog_column.addWidget(self.explanation)

        self.reasons_layout = QVBoxLayout()
        self.reasons_layout.setSpacing(2)
        self.reasons_layout.setObjectName(u"reasons_layout")
        self.reasons_layout.setContentsMargins(0, 4, 0, 4)

        self.dialog_column.addLayout(self.reasons_layout)

        self.own_words_layout = QVBoxLayout()
        self.own_words_layout.setSpacing(3)
        self.own_words_layout.setObjectName(u"own_words_layout")
        self.own_words_layout.setContentsMargins(0, 0, 0, 0)
        self.own_words_label = QLabel(ConsultDialog)
        self.own_words_label.setObjectName(u"own_words_label")
        self.own_words_label.setProperty(u"kind", u"field-label")
        self.own_words_label.setTextFormat(Qt.TextFormat.PlainText)

        self.own_words_layout.addWidget(self.own_words_label)

        self.own_words = QLineEdit(ConsultDialog)
        self.own_words.setObjectName(u"own_words")

        self.own_words_layout.addWidget(self.own_words)


        self.dialog_column.addLayout(self.own_words_layout)

        self.hint = QLabel(ConsultDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"kind", u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.dialog_column.addWidget(self.hint)

        self.dialog_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_column.addItem(self.dialog_gap)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_gap)

        self.back_button = QPushButton(ConsultDialog)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"kind", u"secondary")
        self.back_button.setAutoDefault(False)

        self.button_row.addWidget(self.back_button)

        self.open_button = QPushButton(ConsultDialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"kind", u"primary")
        self.open_button.setAutoDefault(False)

        self.button_row.addWidget(self.open_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.own_words_label.setBuddy(self.own_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.own_words, self.open_button)
        QWidget.setTabOrder(self.open_button, self.back_button)

        self.retranslateUi(ConsultDialog)

        self.open_button.setDefault(True)

    # setupUi

    def retranslateUi(self, ConsultDialog):
        self.question.setText(QCoreApplication.translate("ConsultDialog", u"Tento z\u00e1znam pat\u0159\u00ed jin\u00e9mu \u0159\u00edzen\u00ed.", None))
        self.explanation.setText(QCoreApplication.translate("ConsultDialog", u"Uve\u010fte d\u016fvod nahl\u00e9dnut\u00ed. Zap\u00ed\u0161e se do auditn\u00ed stopy s va\u0161\u00edm jm\u00e9nem, je\u0161t\u011b ne\u017e se z\u00e1znam otev\u0159e.", None))
        self.own_words_label.setText(QCoreApplication.translate("ConsultDialog", u"&Up\u0159esn\u011bn\u00ed", None))
        self.own_words.setPlaceholderText(QCoreApplication.translate("ConsultDialog", u"nap\u0159\u00edklad \u010d\u00edslo \u017e\u00e1dosti", None))
        self.hint.setText(QCoreApplication.translate("ConsultDialog", u"Nepi\u0161te jm\u00e9na; sta\u010d\u00ed \u010d\u00edslo nebo p\u00e1r slov.", None))
        self.back_button.setText(QCoreApplication.translate("ConsultDialog", u"Zp\u011bt  Esc", None))
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("ConsultDialog", u"Zp\u011bt, Esc", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("ConsultDialog", u"Otev\u0159\u00edt  Enter", None))
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("ConsultDialog", u"Otev\u0159\u00edt, Enter", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

