# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'signing_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.stepper import Stepper

class Ui_SigningPage(object):
    def setupUi(self, SigningPage):
        if not SigningPage.objectName():
            SigningPage.setObjectName(u"SigningPage")
        self.page_layout = QVBoxLayout(SigningPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(SigningPage)
        self.head.setObjectName(u"head")
        self.head_row = QHBoxLayout(self.head)
        self.head_row.setSpacing(12)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(20, 12, 20, 11)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"document-title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.title)

        self.state_line = QLabel(self.head)
        self.state_line.setObjectName(u"state_line")
        self.state_line.setProperty(u"kind", u"second-line")
        self.state_line.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.state_line.sizePolicy().hasHeightForWidth())
        self.state_line.setSizePolicy(sizePolicy)

        self.head_row.addWidget(self.state_line)

        self.stepper = Stepper(self.head)
        self.stepper.setObjectName(u"stepper")

        self.head_row.addWidget(self.stepper)


        self.page_layout.addWidget(self.head)

        self.area = QScrollArea(SigningPage)
        self.area.setObjectName(u"area")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.columns = QWidget()
        self.columns.setObjectName(u"columns")
        self.columns.setProperty(u"kind", u"scrolled")
        self.columns_row = QHBoxLayout(self.columns)
        self.columns_row.setSpacing(12)
        self.columns_row.setObjectName(u"columns_row")
        self.columns_row.setContentsMargins(20, 0, 20, 12)
        self.work_column = QVBoxLayout()
        self.work_column.setSpacing(12)
        self.work_column.setObjectName(u"work_column")
        self.work_column.setContentsMargins(0, 0, 0, 0)
        self.parties_place = QVBoxLayout()
        self.parties_place.setSpacing(0)
        self.parties_place.setObjectName(u"parties_place")
        self.parties_place.setContentsMargins(0, 0, 0, 0)
        self.acts = QWidget(self.columns)
        self.acts.setObjectName(u"acts")
        self.acts_column = QVBoxLayout(self.acts)
        self.acts_column.setSpacing(4)
        self.acts_column.setObjectName(u"acts_column")
        self.acts_column.setContentsMargins(0, 4, 0, 0)
        self.acts_line = QFrame(self.acts)
        self.acts_line.setObjectName(u"acts_line")
        self.acts_line.setProperty(u"kind", u"line")

        self.acts_column.addWidget(self.acts_line)

        self.acts_row = QHBoxLayout()
        self.acts_row.setSpacing(6)
        self.acts_row.setObjectName(u"acts_row")
        self.acts_row.setContentsMargins(10, 0, 2, 0)
        self.chosen_party = QLabel(self.acts)
        self.chosen_party.setObjectName(u"chosen_party")
        self.chosen_party.setProperty(u"kind", u"strong")
        self.chosen_party.setTextFormat(Qt.TextFormat.PlainText)

        self.acts_row.addWidget(self.chosen_party)

        self.acts_words = QLabel(self.acts)
        self.acts_words.setObjectName(u"acts_words")
        self.acts_words.setProperty(u"kind", u"muted")
        self.acts_words.setTextFormat(Qt.TextFormat.PlainText)

        self.acts_row.addWidget(self.acts_words)

        self.acts_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_row.addItem(self.acts_gap)

        self.signed_button = QPushButton(self.acts)
        self.signed_button.setObjectName(u"signed_button")
        self.signed_button.setProperty(u"kind", u"quiet")

        self.acts_row.addWidget(self.signed_button)

        self.refused_button = QPushButton(self.acts)
        self.refused_button.setObjectName(u"refused_button")
        self.refused_button.setProperty(u"kind", u"quiet")

        self.acts_row.addWidget(self.refused_button)

        self.could_not_button = QPushButton(self.acts)
        self.could_not_button.setObjectName(u"could_not_button")
        self.could_not_button.setProperty(u"kind", u"quiet")

        self.acts_row.addWidget(self.could_not_button)


        self.acts_column.addLayout(self.acts_row)


        self.parties_place.addWidget(self.acts)

        self.result = QWidget(self.columns)
        self.result.setObjectName(u"result")
        self.result_column = QVBoxLayout(self.result)
        self.result_column.setSpacing(8)
        self.result_column.setObjectName(u"result_column")
        self.result_column.setContentsMargins(8, 4, 8, 4)
        self.result_rule = QFrame(self.result)
        self.result_rule.setObjectName(u"result_rule")
        self.result_rule.setProperty(u"kind", u"line")

        self.result_column.addWidget(self.result_rule)

        self.result_line = QLabel(self.result)
        self.result_line.setObjectName(u"result_line")
        self.result_line.setTextFormat(Qt.TextFormat.PlainText)
        self.result_line.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.result_line.sizePolicy().hasHeightForWidth())
        self.result_line.setSizePolicy(sizePolicy1)

        self.result_column.addWidget(self.result_line)


        self.parties_place.addWidget(self.result)


        self.work_column.addLayout(self.parties_place)

        self.lower_row = QHBoxLayout()
        self.lower_row.setSpacing(12)
        self.lower_row.setObjectName(u"lower_row")
        self.lower_row.setContentsMargins(0, 0, 0, 0)
        self.office_place = QVBoxLayout()
        self.office_place.setSpacing(0)
        self.office_place.setObjectName(u"office_place")
        self.office_place.setContentsMargins(0, 0, 0, 0)
        self.office = QWidget(self.columns)
        self.office.setObjectName(u"office")
        self.office_column = QVBoxLayout(self.office)
        self.office_column.setSpacing(6)
        self.office_column.setObjectName(u"office_column")
        self.office_column.setContentsMargins(8, 0, 8, 8)
        self.reference_row = QHBoxLayout()
        self.reference_row.setSpacing(8)
        self.reference_row.setObjectName(u"reference_row")
        self.reference_row.setContentsMargins(0, 0, 0, 0)
        self.reference_number_layout = QVBoxLayout()
        self.reference_number_layout.setSpacing(3)
        self.reference_number_layout.setObjectName(u"reference_number_layout")
        self.reference_number_layout.setContentsMargins(0, 0, 0, 0)
        self.reference_number_label = QLabel(self.office)
        self.reference_number_label.setObjectName(u"reference_number_label")
        self.reference_number_label.setProperty(u"kind", u"field-label")
        self.reference_number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reference_number_layout.addWidget(self.reference_number_label)

        self.reference_number = QLineEdit(self.office)
        self.reference_number.setObjectName(u"reference_number")

        self.reference_number_layout.addWidget(self.reference_number)


        self.reference_row.addLayout(self.reference_number_layout)

        self.reference_button = QPushButton(self.office)
        self.reference_button.setObjectName(u"reference_button")
        self.reference_button.setProperty(u"kind", u"secondary")

        self.reference_row.addWidget(self.reference_button, 0, Qt.AlignmentFlag.AlignBottom)

        self.reference_row.setStretch(0, 1)

        self.office_column.addLayout(self.reference_row)

        self.reference_hint = QLabel(self.office)
        self.reference_hint.setObjectName(u"reference_hint")
        self.reference_hint.setProperty(u"kind", u"hint")
        self.reference_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.reference_hint.setWordWrap(True)
        self.reference_hint.setMinimumSize(QSize(0, 36))
        self.reference_hint.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.office_column.addWidget(self.reference_hint)

        self.office_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.office_column.addItem(self.office_gap)

        self.office_line = QFrame(self.office)
        self.office_line.setObjectName(u"office_line")
        self.office_line.setProperty(u"kind", u"line")

        self.office_column.addWidget(self.office_line)

        self.evidence_number_row = QHBoxLayout()
        self.evidence_number_row.setSpacing(8)
        self.evidence_number_row.setObjectName(u"evidence_number_row")
        self.evidence_number_row.setContentsMargins(0, 0, 0, 0)
        self.evidence_number_name = QLabel(self.office)
        self.evidence_number_name.setObjectName(u"evidence_number_name")
        self.evidence_number_name.setProperty(u"kind", u"second-line")
        self.evidence_number_name.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_number_name.setMinimumSize(QSize(104, 0))
        self.evidence_number_name.setMaximumSize(QSize(104, 16777215))

        self.evidence_number_row.addWidget(self.evidence_number_name)

        self.evidence_number = QLabel(self.office)
        self.evidence_number.setObjectName(u"evidence_number")
        self.evidence_number.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.evidence_number.sizePolicy().hasHeightForWidth())
        self.evidence_number.setSizePolicy(sizePolicy)

        self.evidence_number_row.addWidget(self.evidence_number)


        self.office_column.addLayout(self.evidence_number_row)

        self.handed_over_row = QHBoxLayout()
        self.handed_over_row.setSpacing(8)
        self.handed_over_row.setObjectName(u"handed_over_row")
        self.handed_over_row.setContentsMargins(0, 0, 0, 0)
        self.handed_over_name = QLabel(self.office)
        self.handed_over_name.setObjectName(u"handed_over_name")
        self.handed_over_name.setProperty(u"kind", u"second-line")
        self.handed_over_name.setTextFormat(Qt.TextFormat.PlainText)
        self.handed_over_name.setMinimumSize(QSize(104, 0))
        self.handed_over_name.setMaximumSize(QSize(104, 16777215))
        self.handed_over_name.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.handed_over_row.addWidget(self.handed_over_name)

        self.handed_over = QLabel(self.office)
        self.handed_over.setObjectName(u"handed_over")
        self.handed_over.setTextFormat(Qt.TextFormat.PlainText)
        self.handed_over.setWordWrap(True)
        self.handed_over.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.handed_over_row.addWidget(self.handed_over)

        self.handed_over_row.setStretch(1, 1)

        self.office_column.addLayout(self.handed_over_row)


        self.office_place.addWidget(self.office)


        self.lower_row.addLayout(self.office_place)

        self.copies_place = QVBoxLayout()
        self.copies_place.setSpacing(0)
        self.copies_place.setObjectName(u"copies_place")
        self.copies_place.setContentsMargins(0, 0, 0, 0)
        self.copy_acts = QWidget(self.columns)
        self.copy_acts.setObjectName(u"copy_acts")
        self.copy_acts_column = QVBoxLayout(self.copy_acts)
        self.copy_acts_column.setSpacing(4)
        self.copy_acts_column.setObjectName(u"copy_acts_column")
        self.copy_acts_column.setContentsMargins(0, 4, 0, 0)
        self.copy_acts_line = QFrame(self.copy_acts)
        self.copy_acts_line.setObjectName(u"copy_acts_line")
        self.copy_acts_line.setProperty(u"kind", u"line")

        self.copy_acts_column.addWidget(self.copy_acts_line)

        self.copy_acts_row = QHBoxLayout()
        self.copy_acts_row.setSpacing(2)
        self.copy_acts_row.setObjectName(u"copy_acts_row")
        self.copy_acts_row.setContentsMargins(0, 0, 0, 0)
        self.citizen_copy_button = QPushButton(self.copy_acts)
        self.citizen_copy_button.setObjectName(u"citizen_copy_button")
        self.citizen_copy_button.setProperty(u"kind", u"quiet")

        self.copy_acts_row.addWidget(self.citizen_copy_button)

        self.file_copy_button = QPushButton(self.copy_acts)
        self.file_copy_button.setObjectName(u"file_copy_button")
        self.file_copy_button.setProperty(u"kind", u"quiet")

        self.copy_acts_row.addWidget(self.file_copy_button)

        self.copy_acts_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.copy_acts_row.addItem(self.copy_acts_gap)

        self.reprint_button = QPushButton(self.copy_acts)
        self.reprint_button.setObjectName(u"reprint_button")
        self.reprint_button.setProperty(u"kind", u"quiet")

        self.copy_acts_row.addWidget(self.reprint_button)


        self.copy_acts_column.addLayout(self.copy_acts_row)


        self.copies_place.addWidget(self.copy_acts)


        self.lower_row.addLayout(self.copies_place)

        self.lower_row.setStretch(0, 1)
        self.lower_row.setStretch(1, 1)

        self.work_column.addLayout(self.lower_row)

        self.work_column.setStretch(0, 314)
        self.work_column.setStretch(1, 273)

        self.columns_row.addLayout(self.work_column)

        self.preview_place = QVBoxLayout()
        self.preview_place.setSpacing(0)
        self.preview_place.setObjectName(u"preview_place")
        self.preview_place.setContentsMargins(0, 0, 0, 0)

        self.columns_row.addLayout(self.preview_place)

        self.columns_row.setStretch(0, 700)
        self.columns_row.setStretch(1, 332)
        self.area.setWidget(self.columns)

        self.page_layout.addWidget(self.area)

        self.action_bar = QFrame(SigningPage)
        self.action_bar.setObjectName(u"action_bar")
        self.action_bar.setMinimumSize(QSize(0, 56))
        self.action_bar.setMaximumSize(QSize(16777215, 56))
        self.action_bar.setProperty(u"kind", u"action-bar")
        self.action_row = QHBoxLayout(self.action_bar)
        self.action_row.setSpacing(8)
        self.action_row.setObjectName(u"action_row")
        self.action_row.setContentsMargins(20, 0, 20, 0)
        self.void_button = QPushButton(self.action_bar)
        self.void_button.setObjectName(u"void_button")
        self.void_button.setProperty(u"kind", u"danger")

        self.action_row.addWidget(self.void_button)

        self.addendum_button = QPushButton(self.action_bar)
        self.addendum_button.setObjectName(u"addendum_button")
        self.addendum_button.setProperty(u"kind", u"secondary")

        self.action_row.addWidget(self.addendum_button)

        self.version_button = QPushButton(self.action_bar)
        self.version_button.setObjectName(u"version_button")
        self.version_button.setProperty(u"kind", u"secondary")

        self.action_row.addWidget(self.version_button)

        self.action_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.action_row.addItem(self.action_gap)

        self.waiting_line = QLabel(self.action_bar)
        self.waiting_line.setObjectName(u"waiting_line")
        self.waiting_line.setProperty(u"kind", u"medium")
        self.waiting_line.setTextFormat(Qt.TextFormat.PlainText)

        self.action_row.addWidget(self.waiting_line)

        self.waiting_key = QLabel(self.action_bar)
        self.waiting_key.setObjectName(u"waiting_key")
        self.waiting_key.setProperty(u"kind", u"key-cap")
        self.waiting_key.setTextFormat(Qt.TextFormat.PlainText)

        self.action_row.addWidget(self.waiting_key)

        self.action_push = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.action_row.addItem(self.action_push)

        self.print_button = QPushButton(self.action_bar)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"kind", u"secondary")

        self.action_row.addWidget(self.print_button)

        self.hand_over_button = QPushButton(self.action_bar)
        self.hand_over_button.setObjectName(u"hand_over_button")
        self.hand_over_button.setProperty(u"kind", u"primary")

        self.action_row.addWidget(self.hand_over_button)

        self.confirm_button = QPushButton(self.action_bar)
        self.confirm_button.setObjectName(u"confirm_button")
        self.confirm_button.setProperty(u"kind", u"primary")

        self.action_row.addWidget(self.confirm_button)


        self.page_layout.addWidget(self.action_bar)

        self.page_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.reference_number_label.setBuddy(self.reference_number)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.signed_button, self.refused_button)
        QWidget.setTabOrder(self.refused_button, self.could_not_button)
        QWidget.setTabOrder(self.could_not_button, self.reference_number)
        QWidget.setTabOrder(self.reference_number, self.reference_button)
        QWidget.setTabOrder(self.reference_button, self.citizen_copy_button)
        QWidget.setTabOrder(self.citizen_copy_button, self.file_copy_button)
        QWidget.setTabOrder(self.file_copy_button, self.reprint_button)
        QWidget.setTabOrder(self.reprint_button, self.void_button)
        QWidget.setTabOrder(self.void_button, self.addendum_button)
        QWidget.setTabOrder(self.addendum_button, self.version_button)
        QWidget.setTabOrder(self.version_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.hand_over_button)
        QWidget.setTabOrder(self.hand_over_button, self.confirm_button)

        self.retranslateUi(SigningPage)
    # setupUi

    def retranslateUi(self, SigningPage):
        self.title.setText(QCoreApplication.translate("SigningPage", u"Dokument", None))
        self.state_line.setText("")
        self.chosen_party.setText("")
        self.acts_words.setText(QCoreApplication.translate("SigningPage", u"\u2013 zapsat v\u00fdsledek:", None))
        self.signed_button.setText(QCoreApplication.translate("SigningPage", u" P&odepsal", None))
#if QT_CONFIG(accessibility)
        self.signed_button.setAccessibleName(QCoreApplication.translate("SigningPage", u"Podepsal", None))
#endif // QT_CONFIG(accessibility)
        self.refused_button.setText(QCoreApplication.translate("SigningPage", u" Od&m\u00edtl podepsat\u2026", None))
#if QT_CONFIG(accessibility)
        self.refused_button.setAccessibleName(QCoreApplication.translate("SigningPage", u"Odm\u00edtl podepsat\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.could_not_button.setText(QCoreApplication.translate("SigningPage", u" N&em\u016f\u017ee ps\u00e1t\u2026", None))
#if QT_CONFIG(accessibility)
        self.could_not_button.setAccessibleName(QCoreApplication.translate("SigningPage", u"Nem\u016f\u017ee ps\u00e1t\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.result_line.setText("")
        self.reference_number_label.setText(QCoreApplication.translate("SigningPage", u"\u010c. &j. z\u00a0ET\u0158", None))
        self.reference_number.setPlaceholderText(QCoreApplication.translate("SigningPage", u"p\u0159id\u011bl\u00ed ET\u0158, dopln\u00ed se pozd\u011bji", None))
        self.reference_button.setText(QCoreApplication.translate("SigningPage", u"&Ulo\u017eit", None))
#if QT_CONFIG(accessibility)
        self.reference_button.setAccessibleName(QCoreApplication.translate("SigningPage", u"Ulo\u017eit \u010d.\u00a0j.", None))
#endif // QT_CONFIG(accessibility)
        self.reference_hint.setText("")
        self.evidence_number_name.setText(QCoreApplication.translate("SigningPage", u"Eviden\u010dn\u00ed \u010d\u00edslo", None))
        self.evidence_number.setText("")
        self.handed_over_name.setText(QCoreApplication.translate("SigningPage", u"P\u0159ed\u00e1n\u00ed", None))
        self.handed_over.setText("")
        self.citizen_copy_button.setText(QCoreApplication.translate("SigningPage", u"&Kopie pro ob\u010dana", None))
#if QT_CONFIG(accessibility)
        self.citizen_copy_button.setAccessibleName(QCoreApplication.translate("SigningPage", u"Vytisknout kopii pro ob\u010dana", None))
#endif // QT_CONFIG(accessibility)
        self.file_copy_button.setText(QCoreApplication.translate("SigningPage", u"Do &spisu", None))
#if QT_CONFIG(accessibility)
        self.file_copy_button.setAccessibleName(QCoreApplication.translate("SigningPage", u"Vytisknout do spisu", None))
#endif // QT_CONFIG(accessibility)
        self.reprint_button.setText(QCoreApplication.translate("SigningPage", u"Zno&vu", None))
#if QT_CONFIG(accessibility)
        self.reprint_button.setAccessibleName(QCoreApplication.translate("SigningPage", u"Vytisknout znovu", None))
#endif // QT_CONFIG(accessibility)
        self.void_button.setText(QCoreApplication.translate("SigningPage", u" Zne&platnit\u2026", None))
#if QT_CONFIG(accessibility)
        self.void_button.setAccessibleName(QCoreApplication.translate("SigningPage", u"Zneplatnit\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.addendum_button.setText(QCoreApplication.translate("SigningPage", u" &Dodatek\u2026", None))
#if QT_CONFIG(accessibility)
        self.addendum_button.setAccessibleName(QCoreApplication.translate("SigningPage", u"Dodatek\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.version_button.setText(QCoreApplication.translate("SigningPage", u" Nov\u00e1 verze\u2026", None))
#if QT_CONFIG(accessibility)
        self.version_button.setAccessibleName(QCoreApplication.translate("SigningPage", u"Nov\u00e1 verze\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.waiting_line.setText("")
        self.waiting_key.setText(QCoreApplication.translate("SigningPage", u"F8", None))
        self.print_button.setText(QCoreApplication.translate("SigningPage", u" Tisk k\u00a0podpisu  Ctrl+P", None))
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("SigningPage", u"Tisk k\u00a0podpisu, Ctrl+P", None))
#endif // QT_CONFIG(accessibility)
        self.hand_over_button.setText(QCoreApplication.translate("SigningPage", u" P\u0159eda&t\u2026  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.hand_over_button.setAccessibleName(QCoreApplication.translate("SigningPage", u"P\u0159edat\u2026, Ctrl+Enter", None))
#endif // QT_CONFIG(accessibility)
        self.confirm_button.setText(QCoreApplication.translate("SigningPage", u" Potvrdit podpisy  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.confirm_button.setAccessibleName(QCoreApplication.translate("SigningPage", u"Potvrdit podpisy, Ctrl+Enter", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

