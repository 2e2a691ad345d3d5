# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'declaration_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.moment_edit import MomentEdit

class Ui_DeclarationDialog(object):
    def setupUi(self, DeclarationDialog):
        if not DeclarationDialog.objectName():
            DeclarationDialog.setObjectName(u"DeclarationDialog")
        DeclarationDialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(DeclarationDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(18, 16, 18, 14)
        self.question_row = QHBoxLayout()
        self.question_row.setSpacing(10)
        self.question_row.setObjectName(u"question_row")
        self.question_row.setContentsMargins(0, 0, 0, 0)
        self.question = QLabel(DeclarationDialog)
        self.question.setObjectName(u"question")
        self.question.setTextFormat(Qt.TextFormat.PlainText)

        self.question_row.addWidget(self.question)

        self.question_row.setStretch(0, 1)

        self.dialog_layout.addLayout(self.question_row)

        self.explanation = QLabel(DeclarationDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)

        self.dialog_layout.addWidget(self.explanation)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(3)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(DeclarationDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_layout.addWidget(self.kind_label)

        self.kind = CodeListCombo(DeclarationDialog)
        self.kind.setObjectName(u"kind")

        self.kind_layout.addWidget(self.kind)


        self.dialog_layout.addLayout(self.kind_layout)

        self.alarm_level_layout = QVBoxLayout()
        self.alarm_level_layout.setSpacing(3)
        self.alarm_level_layout.setObjectName(u"alarm_level_layout")
        self.alarm_level_layout.setContentsMargins(0, 0, 0, 0)
        self.alarm_level_label = QLabel(DeclarationDialog)
        self.alarm_level_label.setObjectName(u"alarm_level_label")
        self.alarm_level_label.setTextFormat(Qt.TextFormat.PlainText)

        self.alarm_level_layout.addWidget(self.alarm_level_label)

        self.alarm_level = CodeListCombo(DeclarationDialog)
        self.alarm_level.setObjectName(u"alarm_level")

        self.alarm_level_layout.addWidget(self.alarm_level)


        self.dialog_layout.addLayout(self.alarm_level_layout)

        self.flood_degree_layout = QVBoxLayout()
        self.flood_degree_layout.setSpacing(3)
        self.flood_degree_layout.setObjectName(u"flood_degree_layout")
        self.flood_degree_layout.setContentsMargins(0, 0, 0, 0)
        self.flood_degree_label = QLabel(DeclarationDialog)
        self.flood_degree_label.setObjectName(u"flood_degree_label")
        self.flood_degree_label.setTextFormat(Qt.TextFormat.PlainText)

        self.flood_degree_layout.addWidget(self.flood_degree_label)

        self.flood_degree = CodeListCombo(DeclarationDialog)
        self.flood_degree.setObjectName(u"flood_degree")

        self.flood_degree_layout.addWidget(self.flood_degree)


        self.dialog_layout.addLayout(self.flood_degree_layout)

        self.crisis_state_layout = QVBoxLayout()
        self.crisis_state_layout.setSpacing(3)
        self.crisis_state_layout.setObjectName(u"crisis_state_layout")
        self.crisis_state_layout.setContentsMargins(0, 0, 0, 0)
        self.crisis_state_label = QLabel(DeclarationDialog)
        self.crisis_state_label.setObjectName(u"crisis_state_label")
        self.crisis_state_label.setTextFormat(Qt.TextFormat.PlainText)

        self.crisis_state_layout.addWidget(self.crisis_state_label)

        self.crisis_state = CodeListCombo(DeclarationDialog)
        self.crisis_state.setObjectName(u"crisis_state")

        self.crisis_state_layout.addWidget(self.crisis_state)


        self.dialog_layout.addLayout(self.crisis_state_layout)

        self.is_revoked = QCheckBox(DeclarationDialog)
        self.is_revoked.setObjectName(u"is_revoked")

        self.dialog_layout.addWidget(self.is_revoked)

        self.territory_layout = QVBoxLayout()
        self.territory_layout.setSpacing(3)
        self.territory_layout.setObjectName(u"territory_layout")
        self.territory_layout.setContentsMargins(0, 0, 0, 0)
        self.territory_label = QLabel(DeclarationDialog)
        self.territory_label.setObjectName(u"territory_label")
        self.territory_label.setTextFormat(Qt.TextFormat.PlainText)

        self.territory_layout.addWidget(self.territory_label)

        self.territory = QLineEdit(DeclarationDialog)
        self.territory.setObjectName(u"territory")

        self.territory_layout.addWidget(self.territory)


        self.dialog_layout.addLayout(self.territory_layout)

        self.declared_by_layout = QVBoxLayout()
        self.declared_by_layout.setSpacing(3)
        self.declared_by_layout.setObjectName(u"declared_by_layout")
        self.declared_by_layout.setContentsMargins(0, 0, 0, 0)
        self.declared_by_label = QLabel(DeclarationDialog)
        self.declared_by_label.setObjectName(u"declared_by_label")
        self.declared_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.declared_by_layout.addWidget(self.declared_by_label)

        self.declared_by = QLineEdit(DeclarationDialog)
        self.declared_by.setObjectName(u"declared_by")

        self.declared_by_layout.addWidget(self.declared_by)


        self.dialog_layout.addLayout(self.declared_by_layout)

        self.times_row = QHBoxLayout()
        self.times_row.setSpacing(10)
        self.times_row.setObjectName(u"times_row")
        self.times_row.setContentsMargins(0, 0, 0, 0)
        self.declared_at_layout = QVBoxLayout()
        self.declared_at_layout.setSpacing(3)
        self.declared_at_layout.setObjectName(u"declared_at_layout")
        self.declared_at_layout.setContentsMargins(0, 0, 0, 0)
        self.declared_at_label = QLabel(DeclarationDialog)
        self.declared_at_label.setObjectName(u"declared_at_label")
        self.declared_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.declared_at_layout.addWidget(self.declared_at_label)

        self.declared_at = MomentEdit(DeclarationDialog)
        self.declared_at.setObjectName(u"declared_at")

        self.declared_at_layout.addWidget(self.declared_at)


        self.times_row.addLayout(self.declared_at_layout)

        self.valid_until_layout = QVBoxLayout()
        self.valid_until_layout.setSpacing(3)
        self.valid_until_layout.setObjectName(u"valid_until_layout")
        self.valid_until_layout.setContentsMargins(0, 0, 0, 0)
        self.valid_until_label = QLabel(DeclarationDialog)
        self.valid_until_label.setObjectName(u"valid_until_label")
        self.valid_until_label.setTextFormat(Qt.TextFormat.PlainText)

        self.valid_until_layout.addWidget(self.valid_until_label)

        self.valid_until = MomentEdit(DeclarationDialog)
        self.valid_until.setObjectName(u"valid_until")

        self.valid_until_layout.addWidget(self.valid_until)


        self.times_row.addLayout(self.valid_until_layout)


        self.dialog_layout.addLayout(self.times_row)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(DeclarationDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note = QLineEdit(DeclarationDialog)
        self.note.setObjectName(u"note")

        self.note_layout.addWidget(self.note)


        self.dialog_layout.addLayout(self.note_layout)

        self.hint = QLabel(DeclarationDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_gap)

        self.back_button = QPushButton(DeclarationDialog)
        self.back_button.setObjectName(u"back_button")

        self.buttons_row.addWidget(self.back_button)

        self.act_button = QPushButton(DeclarationDialog)
        self.act_button.setObjectName(u"act_button")

        self.buttons_row.addWidget(self.act_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.alarm_level_label.setBuddy(self.alarm_level)
        self.flood_degree_label.setBuddy(self.flood_degree)
        self.crisis_state_label.setBuddy(self.crisis_state)
        self.territory_label.setBuddy(self.territory)
        self.declared_by_label.setBuddy(self.declared_by)
        self.declared_at_label.setBuddy(self.declared_at)
        self.valid_until_label.setBuddy(self.valid_until)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.alarm_level)
        QWidget.setTabOrder(self.alarm_level, self.flood_degree)
        QWidget.setTabOrder(self.flood_degree, self.crisis_state)
        QWidget.setTabOrder(self.crisis_state, self.is_revoked)
        QWidget.setTabOrder(self.is_revoked, self.territory)
        QWidget.setTabOrder(self.territory, self.declared_by)
        QWidget.setTabOrder(self.declared_by, self.declared_at)
        QWidget.setTabOrder(self.declared_at, self.valid_until)
        QWidget.setTabOrder(self.valid_until, self.note)
        QWidget.setTabOrder(self.note, self.act_button)
        QWidget.setTabOrder(self.act_button, self.back_button)

        self.retranslateUi(DeclarationDialog)
    # setupUi

    def retranslateUi(self, DeclarationDialog):
        DeclarationDialog.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"dialog", None))
        self.question.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"block-title", None))
        self.question.setText(QCoreApplication.translate("DeclarationDialog", u"Zapsat vyhl\u00e1\u0161en\u00ed", None))
        self.explanation.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"second-line", None))
        self.explanation.setText(QCoreApplication.translate("DeclarationDialog", u"Stanice nic nevyhla\u0161uje. Zaznamen\u00e1 jen, kdo, co a kdy vyhl\u00e1sil nebo odvolal.", None))
        self.kind_label.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"field-label", None))
        self.kind_label.setText(QCoreApplication.translate("DeclarationDialog", u"&Druh", None))
        self.alarm_level_label.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"field-label", None))
        self.alarm_level_label.setText(QCoreApplication.translate("DeclarationDialog", u"&Stupe\u0148 poplachu", None))
        self.flood_degree_label.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"field-label", None))
        self.flood_degree_label.setText(QCoreApplication.translate("DeclarationDialog", u"Stupe\u0148 &povod\u0148ov\u00e9 aktivity", None))
        self.crisis_state_label.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"field-label", None))
        self.crisis_state_label.setText(QCoreApplication.translate("DeclarationDialog", u"&Krizov\u00fd stav", None))
        self.is_revoked.setText(QCoreApplication.translate("DeclarationDialog", u"je to od&vol\u00e1n\u00ed d\u0159\u00edv\u011bj\u0161\u00edho vyhl\u00e1\u0161en\u00ed", None))
        self.territory_label.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"field-label", None))
        self.territory_label.setText(QCoreApplication.translate("DeclarationDialog", u"\u00da&zem\u00ed nebo tok", None))
        self.territory.setPlaceholderText(QCoreApplication.translate("DeclarationDialog", u"tok, obec, okres nebo kraj", None))
        self.declared_by_label.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"field-label", None))
        self.declared_by_label.setText(QCoreApplication.translate("DeclarationDialog", u"V&yhl\u00e1sil", None))
        self.declared_by.setPlaceholderText(QCoreApplication.translate("DeclarationDialog", u"org\u00e1n nebo funkce, p\u0159\u00edpadn\u011b jm\u00e9no", None))
        self.declared_at_label.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"field-label", None))
        self.declared_at_label.setText(QCoreApplication.translate("DeclarationDialog", u"Kdy", None))
        self.valid_until_label.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"field-label", None))
        self.valid_until_label.setText(QCoreApplication.translate("DeclarationDialog", u"Plat\u00ed d&o", None))
        self.note_label.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"field-label", None))
        self.note_label.setText(QCoreApplication.translate("DeclarationDialog", u"Pozn\u00e1&mka", None))
        self.hint.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"hint", None))
        self.hint.setText("")
        self.back_button.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"secondary", None))
        self.back_button.setText(QCoreApplication.translate("DeclarationDialog", u"Zp\u011bt  Esc", None))
        self.act_button.setProperty(u"kind", QCoreApplication.translate("DeclarationDialog", u"primary", None))
        self.act_button.setText(QCoreApplication.translate("DeclarationDialog", u"Zapsat  Ctrl+Enter", None))
    # retranslateUi

