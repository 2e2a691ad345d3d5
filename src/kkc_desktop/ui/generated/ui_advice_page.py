# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'advice_page.ui'
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
from PySide6.QtWidgets import (QAbstractSpinBox, QApplication, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo

class Ui_AdvicePage(object):
    def setupUi(self, AdvicePage):
        if not AdvicePage.objectName():
            AdvicePage.setObjectName(u"AdvicePage")
        self.page_layout = QVBoxLayout(AdvicePage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(AdvicePage)
        self.head.setObjectName(u"head")
        self.head.setMinimumSize(QSize(0, 56))
        self.head.setMaximumSize(QSize(16777215, 56))
        self.head_row = QHBoxLayout(self.head)
        self.head_row.setSpacing(10)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(20, 4, 20, 4)
        self.title_icon_layout = QHBoxLayout()
        self.title_icon_layout.setSpacing(0)
        self.title_icon_layout.setObjectName(u"title_icon_layout")
        self.title_icon_layout.setContentsMargins(0, 0, 0, 0)

        self.head_row.addLayout(self.title_icon_layout)

        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.title)

        self.state_line = QLabel(self.head)
        self.state_line.setObjectName(u"state_line")
        self.state_line.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.state_line)

        self.head_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_gap)


        self.page_layout.addWidget(self.head)

        self.scroll = QScrollArea(AdvicePage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body_row = QHBoxLayout(self.body)
        self.body_row.setSpacing(12)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(20, 0, 20, 12)
        self.left_area = QWidget(self.body)
        self.left_area.setObjectName(u"left_area")
        self.left_layout = QVBoxLayout(self.left_area)
        self.left_layout.setSpacing(12)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.words_card = QFrame(self.left_area)
        self.words_card.setObjectName(u"words_card")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.words_card.sizePolicy().hasHeightForWidth())
        self.words_card.setSizePolicy(sizePolicy)
        self.words_layout = QVBoxLayout(self.words_card)
        self.words_layout.setSpacing(7)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(16, 8, 16, 10)
        self.citizen_words_layout = QVBoxLayout()
        self.citizen_words_layout.setSpacing(3)
        self.citizen_words_layout.setObjectName(u"citizen_words_layout")
        self.citizen_words_layout.setContentsMargins(0, 0, 0, 0)
        self.citizen_words_label = QLabel(self.words_card)
        self.citizen_words_label.setObjectName(u"citizen_words_label")
        self.citizen_words_label.setTextFormat(Qt.TextFormat.PlainText)

        self.citizen_words_layout.addWidget(self.citizen_words_label)

        self.citizen_words = QLineEdit(self.words_card)
        self.citizen_words.setObjectName(u"citizen_words")

        self.citizen_words_layout.addWidget(self.citizen_words)


        self.words_layout.addLayout(self.citizen_words_layout)

        self.recognised_layout = QHBoxLayout()
        self.recognised_layout.setSpacing(6)
        self.recognised_layout.setObjectName(u"recognised_layout")
        self.recognised_layout.setContentsMargins(0, 0, 0, 0)

        self.words_layout.addLayout(self.recognised_layout)


        self.left_layout.addWidget(self.words_card)

        self.lists_row = QHBoxLayout()
        self.lists_row.setSpacing(12)
        self.lists_row.setObjectName(u"lists_row")
        self.lists_row.setContentsMargins(0, 0, 0, 0)
        self.topics_layout = QVBoxLayout()
        self.topics_layout.setSpacing(0)
        self.topics_layout.setObjectName(u"topics_layout")
        self.topics_layout.setContentsMargins(0, 0, 0, 0)

        self.lists_row.addLayout(self.topics_layout)

        self.middle_layout = QVBoxLayout()
        self.middle_layout.setSpacing(12)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.items_layout = QVBoxLayout()
        self.items_layout.setSpacing(0)
        self.items_layout.setObjectName(u"items_layout")
        self.items_layout.setContentsMargins(0, 0, 0, 0)

        self.middle_layout.addLayout(self.items_layout)

        self.choices_card = QFrame(self.left_area)
        self.choices_card.setObjectName(u"choices_card")
        sizePolicy.setHeightForWidth(self.choices_card.sizePolicy().hasHeightForWidth())
        self.choices_card.setSizePolicy(sizePolicy)
        self.choices_card_row = QHBoxLayout(self.choices_card)
        self.choices_card_row.setSpacing(0)
        self.choices_card_row.setObjectName(u"choices_card_row")
        self.choices_card_row.setContentsMargins(12, 8, 12, 6)
        self.choices_area = QWidget(self.choices_card)
        self.choices_area.setObjectName(u"choices_area")
        self.choices_area.setMaximumSize(QSize(700, 16777215))
        self.choices_layout = QVBoxLayout(self.choices_area)
        self.choices_layout.setSpacing(8)
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setContentsMargins(0, 0, 0, 0)
        self.choices_row = QHBoxLayout()
        self.choices_row.setSpacing(6)
        self.choices_row.setObjectName(u"choices_row")
        self.choices_row.setContentsMargins(0, 0, 0, 0)
        self.target_group_layout = QVBoxLayout()
        self.target_group_layout.setSpacing(3)
        self.target_group_layout.setObjectName(u"target_group_layout")
        self.target_group_layout.setContentsMargins(0, 0, 0, 0)
        self.target_group_label = QLabel(self.choices_area)
        self.target_group_label.setObjectName(u"target_group_label")
        self.target_group_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_group_layout.addWidget(self.target_group_label)

        self.target_group = CodeListCombo(self.choices_area)
        self.target_group.setObjectName(u"target_group")
        self.target_group.setMinimumContentsLength(4)

        self.target_group_layout.addWidget(self.target_group)


        self.choices_row.addLayout(self.target_group_layout)

        self.form_layout = QVBoxLayout()
        self.form_layout.setSpacing(3)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.form_label = QLabel(self.choices_area)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form_layout.addWidget(self.form_label)

        self.form = CodeListCombo(self.choices_area)
        self.form.setObjectName(u"form")
        self.form.setMinimumContentsLength(4)

        self.form_layout.addWidget(self.form)


        self.choices_row.addLayout(self.form_layout)

        self.leaflet_language_layout = QVBoxLayout()
        self.leaflet_language_layout.setSpacing(3)
        self.leaflet_language_layout.setObjectName(u"leaflet_language_layout")
        self.leaflet_language_layout.setContentsMargins(0, 0, 0, 0)
        self.leaflet_language_label = QLabel(self.choices_area)
        self.leaflet_language_label.setObjectName(u"leaflet_language_label")
        self.leaflet_language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.leaflet_language_layout.addWidget(self.leaflet_language_label)

        self.leaflet_language = CodeListCombo(self.choices_area)
        self.leaflet_language.setObjectName(u"leaflet_language")
        self.leaflet_language.setMinimumContentsLength(4)

        self.leaflet_language_layout.addWidget(self.leaflet_language)


        self.choices_row.addLayout(self.leaflet_language_layout)

        self.leaflet_size_layout = QVBoxLayout()
        self.leaflet_size_layout.setSpacing(3)
        self.leaflet_size_layout.setObjectName(u"leaflet_size_layout")
        self.leaflet_size_layout.setContentsMargins(0, 0, 0, 0)
        self.leaflet_size_label = QLabel(self.choices_area)
        self.leaflet_size_label.setObjectName(u"leaflet_size_label")
        self.leaflet_size_label.setTextFormat(Qt.TextFormat.PlainText)

        self.leaflet_size_layout.addWidget(self.leaflet_size_label)

        self.leaflet_size = CodeListCombo(self.choices_area)
        self.leaflet_size.setObjectName(u"leaflet_size")
        self.leaflet_size.setMinimumContentsLength(4)

        self.leaflet_size_layout.addWidget(self.leaflet_size)


        self.choices_row.addLayout(self.leaflet_size_layout)

        self.choices_row.setStretch(0, 22)
        self.choices_row.setStretch(1, 25)
        self.choices_row.setStretch(2, 27)
        self.choices_row.setStretch(3, 26)

        self.choices_layout.addLayout(self.choices_row)

        self.more_fold = QPushButton(self.choices_area)
        self.more_fold.setObjectName(u"more_fold")
        self.more_fold.setCheckable(True)

        self.choices_layout.addWidget(self.more_fold)

        self.more_area = QWidget(self.choices_area)
        self.more_area.setObjectName(u"more_area")
        self.more_layout = QVBoxLayout(self.more_area)
        self.more_layout.setSpacing(8)
        self.more_layout.setObjectName(u"more_layout")
        self.more_layout.setContentsMargins(0, 0, 0, 0)
        self.more_row = QHBoxLayout()
        self.more_row.setSpacing(10)
        self.more_row.setObjectName(u"more_row")
        self.more_row.setContentsMargins(0, 0, 0, 0)
        self.referral_layout = QVBoxLayout()
        self.referral_layout.setSpacing(3)
        self.referral_layout.setObjectName(u"referral_layout")
        self.referral_layout.setContentsMargins(0, 0, 0, 0)
        self.referral_label = QLabel(self.more_area)
        self.referral_label.setObjectName(u"referral_label")
        self.referral_label.setTextFormat(Qt.TextFormat.PlainText)

        self.referral_layout.addWidget(self.referral_label)

        self.referral = QLineEdit(self.more_area)
        self.referral.setObjectName(u"referral")

        self.referral_layout.addWidget(self.referral)


        self.more_row.addLayout(self.referral_layout)

        self.duration_minutes_layout = QVBoxLayout()
        self.duration_minutes_layout.setSpacing(3)
        self.duration_minutes_layout.setObjectName(u"duration_minutes_layout")
        self.duration_minutes_layout.setContentsMargins(0, 0, 0, 0)
        self.duration_minutes_label = QLabel(self.more_area)
        self.duration_minutes_label.setObjectName(u"duration_minutes_label")
        self.duration_minutes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.duration_minutes_layout.addWidget(self.duration_minutes_label)

        self.duration_minutes = QSpinBox(self.more_area)
        self.duration_minutes.setObjectName(u"duration_minutes")
        self.duration_minutes.setMinimumSize(QSize(76, 0))
        self.duration_minutes.setMaximumSize(QSize(90, 16777215))
        self.duration_minutes.setMaximum(600)
        self.duration_minutes.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.duration_minutes.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)

        self.duration_minutes_layout.addWidget(self.duration_minutes)


        self.more_row.addLayout(self.duration_minutes_layout)

        self.more_row.setStretch(0, 1)

        self.more_layout.addLayout(self.more_row)

        self.follow_note_row = QHBoxLayout()
        self.follow_note_row.setSpacing(10)
        self.follow_note_row.setObjectName(u"follow_note_row")
        self.follow_note_row.setContentsMargins(0, 0, 0, 0)
        self.follow_up_layout = QVBoxLayout()
        self.follow_up_layout.setSpacing(3)
        self.follow_up_layout.setObjectName(u"follow_up_layout")
        self.follow_up_layout.setContentsMargins(0, 0, 0, 0)
        self.follow_up_label = QLabel(self.more_area)
        self.follow_up_label.setObjectName(u"follow_up_label")
        self.follow_up_label.setTextFormat(Qt.TextFormat.PlainText)

        self.follow_up_layout.addWidget(self.follow_up_label)

        self.follow_up = QLineEdit(self.more_area)
        self.follow_up.setObjectName(u"follow_up")

        self.follow_up_layout.addWidget(self.follow_up)


        self.follow_note_row.addLayout(self.follow_up_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(3)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.more_area)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_layout.addWidget(self.note_label)

        self.note = QLineEdit(self.more_area)
        self.note.setObjectName(u"note")

        self.note_layout.addWidget(self.note)


        self.follow_note_row.addLayout(self.note_layout)

        self.follow_note_row.setStretch(0, 1)
        self.follow_note_row.setStretch(1, 1)

        self.more_layout.addLayout(self.follow_note_row)


        self.choices_layout.addWidget(self.more_area)


        self.choices_card_row.addWidget(self.choices_area)

        self.choices_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices_card_row.addItem(self.choices_gap)

        self.choices_card_row.setStretch(0, 1000)
        self.choices_card_row.setStretch(1, 1)

        self.middle_layout.addWidget(self.choices_card)

        self.middle_layout.setStretch(0, 1)

        self.lists_row.addLayout(self.middle_layout)

        self.lists_row.setStretch(1, 1)

        self.left_layout.addLayout(self.lists_row)

        self.left_layout.setStretch(1, 1)

        self.body_row.addWidget(self.left_area)

        self.side_area = QWidget(self.body)
        self.side_area.setObjectName(u"side_area")
        self.side_area.setMinimumSize(QSize(300, 0))
        self.side_area.setMaximumSize(QSize(300, 16777215))
        self.side_layout = QVBoxLayout(self.side_area)
        self.side_layout.setSpacing(12)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.carry_area = QWidget(self.side_area)
        self.carry_area.setObjectName(u"carry_area")
        self.carry_layout = QVBoxLayout(self.carry_area)
        self.carry_layout.setSpacing(0)
        self.carry_layout.setObjectName(u"carry_layout")
        self.carry_layout.setContentsMargins(0, 0, 0, 0)
        self.leaflet_line = QWidget(self.carry_area)
        self.leaflet_line.setObjectName(u"leaflet_line")
        self.leaflet_line.setMinimumSize(QSize(0, 32))
        self.leaflet_line.setMaximumSize(QSize(16777215, 32))
        self.leaflet_row = QHBoxLayout(self.leaflet_line)
        self.leaflet_row.setSpacing(10)
        self.leaflet_row.setObjectName(u"leaflet_row")
        self.leaflet_row.setContentsMargins(8, 0, 8, 0)
        self.leaflet_words = QLabel(self.leaflet_line)
        self.leaflet_words.setObjectName(u"leaflet_words")
        self.leaflet_words.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.leaflet_words.sizePolicy().hasHeightForWidth())
        self.leaflet_words.setSizePolicy(sizePolicy1)

        self.leaflet_row.addWidget(self.leaflet_words)

        self.leaflet_copies = QSpinBox(self.leaflet_line)
        self.leaflet_copies.setObjectName(u"leaflet_copies")
        self.leaflet_copies.setMinimum(1)
        self.leaflet_copies.setMaximum(99)
        self.leaflet_copies.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.leaflet_copies.setMinimumSize(QSize(56, 0))
        self.leaflet_copies.setMaximumSize(QSize(56, 16777215))
        self.leaflet_copies.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.leaflet_row.addWidget(self.leaflet_copies)


        self.carry_layout.addWidget(self.leaflet_line)

        self.referral_line = QWidget(self.carry_area)
        self.referral_line.setObjectName(u"referral_line")
        self.referral_line.setMinimumSize(QSize(0, 32))
        self.referral_line.setMaximumSize(QSize(16777215, 32))
        self.referral_row = QHBoxLayout(self.referral_line)
        self.referral_row.setSpacing(10)
        self.referral_row.setObjectName(u"referral_row")
        self.referral_row.setContentsMargins(8, 0, 8, 0)
        self.referral_words = QLabel(self.referral_line)
        self.referral_words.setObjectName(u"referral_words")
        self.referral_words.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1.setHeightForWidth(self.referral_words.sizePolicy().hasHeightForWidth())
        self.referral_words.setSizePolicy(sizePolicy1)

        self.referral_row.addWidget(self.referral_words)


        self.carry_layout.addWidget(self.referral_line)

        self.follow_line = QWidget(self.carry_area)
        self.follow_line.setObjectName(u"follow_line")
        self.follow_line.setMinimumSize(QSize(0, 32))
        self.follow_line.setMaximumSize(QSize(16777215, 32))
        self.follow_row = QHBoxLayout(self.follow_line)
        self.follow_row.setSpacing(10)
        self.follow_row.setObjectName(u"follow_row")
        self.follow_row.setContentsMargins(8, 0, 8, 0)
        self.follow_words = QLabel(self.follow_line)
        self.follow_words.setObjectName(u"follow_words")
        self.follow_words.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1.setHeightForWidth(self.follow_words.sizePolicy().hasHeightForWidth())
        self.follow_words.setSizePolicy(sizePolicy1)

        self.follow_row.addWidget(self.follow_words)


        self.carry_layout.addWidget(self.follow_line)


        self.side_layout.addWidget(self.carry_area)


        self.body_row.addWidget(self.side_area)

        self.body_row.setStretch(0, 1)
        self.scroll.setWidget(self.body)

        self.page_layout.addWidget(self.scroll)

        self.problem_line_layout = QVBoxLayout()
        self.problem_line_layout.setSpacing(0)
        self.problem_line_layout.setObjectName(u"problem_line_layout")
        self.problem_line_layout.setContentsMargins(20, 0, 20, 0)

        self.page_layout.addLayout(self.problem_line_layout)

        self.action_bar = QFrame(AdvicePage)
        self.action_bar.setObjectName(u"action_bar")
        self.action_bar.setMinimumSize(QSize(0, 56))
        self.action_bar.setMaximumSize(QSize(16777215, 56))
        self.action_row = QHBoxLayout(self.action_bar)
        self.action_row.setSpacing(8)
        self.action_row.setObjectName(u"action_row")
        self.action_row.setContentsMargins(20, 0, 20, 0)
        self.back_button = QPushButton(self.action_bar)
        self.back_button.setObjectName(u"back_button")

        self.action_row.addWidget(self.back_button)

        self.discard_button = QPushButton(self.action_bar)
        self.discard_button.setObjectName(u"discard_button")

        self.action_row.addWidget(self.discard_button)

        self.action_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.action_row.addItem(self.action_gap)

        self.print_button = QPushButton(self.action_bar)
        self.print_button.setObjectName(u"print_button")

        self.action_row.addWidget(self.print_button)

        self.paper_button = QPushButton(self.action_bar)
        self.paper_button.setObjectName(u"paper_button")

        self.action_row.addWidget(self.paper_button)

        self.save_button = QPushButton(self.action_bar)
        self.save_button.setObjectName(u"save_button")

        self.action_row.addWidget(self.save_button)

        self.finish_button = QPushButton(self.action_bar)
        self.finish_button.setObjectName(u"finish_button")

        self.action_row.addWidget(self.finish_button)


        self.page_layout.addWidget(self.action_bar)

        self.page_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.citizen_words_label.setBuddy(self.citizen_words)
        self.target_group_label.setBuddy(self.target_group)
        self.form_label.setBuddy(self.form)
        self.leaflet_language_label.setBuddy(self.leaflet_language)
        self.leaflet_size_label.setBuddy(self.leaflet_size)
        self.referral_label.setBuddy(self.referral)
        self.duration_minutes_label.setBuddy(self.duration_minutes)
        self.follow_up_label.setBuddy(self.follow_up)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.citizen_words, self.target_group)
        QWidget.setTabOrder(self.target_group, self.form)
        QWidget.setTabOrder(self.form, self.leaflet_language)
        QWidget.setTabOrder(self.leaflet_language, self.leaflet_size)
        QWidget.setTabOrder(self.leaflet_size, self.more_fold)
        QWidget.setTabOrder(self.more_fold, self.referral)
        QWidget.setTabOrder(self.referral, self.duration_minutes)
        QWidget.setTabOrder(self.duration_minutes, self.follow_up)
        QWidget.setTabOrder(self.follow_up, self.note)
        QWidget.setTabOrder(self.note, self.leaflet_copies)
        QWidget.setTabOrder(self.leaflet_copies, self.back_button)
        QWidget.setTabOrder(self.back_button, self.discard_button)
        QWidget.setTabOrder(self.discard_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.paper_button)
        QWidget.setTabOrder(self.paper_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.finish_button)

        self.retranslateUi(AdvicePage)
    # setupUi

    def retranslateUi(self, AdvicePage):
        self.title.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"page-title", None))
        self.title.setText(QCoreApplication.translate("AdvicePage", u"Preventivn\u00ed rada", None))
        self.state_line.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"second-line", None))
        self.state_line.setText("")
        self.body.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"scrolled", None))
        self.left_area.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"scrolled", None))
        self.words_card.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"card", None))
        self.citizen_words_label.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"field-label", None))
        self.citizen_words_label.setText(QCoreApplication.translate("AdvicePage", u"Slovy &ob\u010dana", None))
        self.citizen_words.setPlaceholderText(QCoreApplication.translate("AdvicePage", u"nap\u0159. volal mi bank\u00e9\u0159, a\u0165 p\u0159evedu pen\u00edze", None))
        self.choices_card.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"card", None))
        self.target_group_label.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"field-label", None))
        self.target_group_label.setText(QCoreApplication.translate("AdvicePage", u"&C\u00edlov\u00e1 skupina", None))
        self.form_label.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"field-label", None))
        self.form_label.setText(QCoreApplication.translate("AdvicePage", u"&Forma", None))
        self.leaflet_language_label.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"field-label", None))
        self.leaflet_language_label.setText(QCoreApplication.translate("AdvicePage", u"&Jazyk let\u00e1ku", None))
        self.leaflet_size_label.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"field-label", None))
        self.leaflet_size_label.setText(QCoreApplication.translate("AdvicePage", u"P\u00edsmo &let\u00e1ku", None))
        self.more_fold.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"fold", None))
        self.more_fold.setText(QCoreApplication.translate("AdvicePage", u" Odkaz, n\u00e1vaznost a pozn\u00e1mka", None))
#if QT_CONFIG(accessibility)
        self.more_fold.setAccessibleName(QCoreApplication.translate("AdvicePage", u"Odkaz, n\u00e1vaznost a pozn\u00e1mka, rozbalit nebo sbalit", None))
#endif // QT_CONFIG(accessibility)
        self.referral_label.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"field-label", None))
        self.referral_label.setText(QCoreApplication.translate("AdvicePage", u"Odk\u00e1z\u00e1no &kam", None))
        self.duration_minutes_label.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"field-label", None))
        self.duration_minutes_label.setText(QCoreApplication.translate("AdvicePage", u"&Trv\u00e1n\u00ed", None))
        self.duration_minutes.setSuffix(QCoreApplication.translate("AdvicePage", u"\u00a0min", None))
        self.follow_up_label.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"field-label", None))
        self.follow_up_label.setText(QCoreApplication.translate("AdvicePage", u"N\u00e1&vaznost", None))
        self.note_label.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"field-label", None))
        self.note_label.setText(QCoreApplication.translate("AdvicePage", u"Pozn\u00e1mka b&ez osobn\u00edch \u00fadaj\u016f", None))
        self.side_area.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"scrolled", None))
        self.leaflet_words.setText("")
#if QT_CONFIG(accessibility)
        self.leaflet_copies.setAccessibleName(QCoreApplication.translate("AdvicePage", u"Po\u010det let\u00e1k\u016f", None))
#endif // QT_CONFIG(accessibility)
        self.leaflet_copies.setSuffix(QCoreApplication.translate("AdvicePage", u"\u00a0\u00d7", None))
        self.referral_words.setText("")
        self.follow_words.setText("")
        self.action_bar.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"action-bar", None))
        self.back_button.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"secondary", None))
        self.back_button.setText(QCoreApplication.translate("AdvicePage", u" Zp\u011bt  Esc", None))
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("AdvicePage", u"Zp\u011bt, Esc", None))
#endif // QT_CONFIG(accessibility)
        self.discard_button.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"danger", None))
        self.discard_button.setText(QCoreApplication.translate("AdvicePage", u" Zahodit\u2026", None))
#if QT_CONFIG(accessibility)
        self.discard_button.setAccessibleName(QCoreApplication.translate("AdvicePage", u"Zahodit\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"secondary", None))
        self.print_button.setText(QCoreApplication.translate("AdvicePage", u" Tisk let\u00e1ku  Ctrl+P", None))
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("AdvicePage", u"Tisk let\u00e1ku, Ctrl+P", None))
#endif // QT_CONFIG(accessibility)
        self.paper_button.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"secondary", None))
        self.paper_button.setText(QCoreApplication.translate("AdvicePage", u" Z\u00e1znam o rad\u011b", None))
#if QT_CONFIG(accessibility)
        self.paper_button.setAccessibleName(QCoreApplication.translate("AdvicePage", u"Z\u00e1znam o rad\u011b", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"secondary", None))
        self.save_button.setText(QCoreApplication.translate("AdvicePage", u" Ulo\u017eit  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("AdvicePage", u"Ulo\u017eit, Ctrl+S", None))
#endif // QT_CONFIG(accessibility)
        self.finish_button.setProperty(u"kind", QCoreApplication.translate("AdvicePage", u"primary", None))
        self.finish_button.setText(QCoreApplication.translate("AdvicePage", u" Dokon\u010dit  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.finish_button.setAccessibleName(QCoreApplication.translate("AdvicePage", u"Dokon\u010dit, Ctrl+Enter", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

