# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document_page.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kkc_desktop.ui.widgets.stepper import Stepper
class Ui_DocumentPage(object):
    def setupUi(self, DocumentPage):
        if not DocumentPage.objectName():
            DocumentPage.setObjectName(u"DocumentPage")
        self.page_layout = QVBoxLayout(DocumentPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(DocumentPage)
        self.head.setObjectName(u"head")
        self.head.setMinimumSize(QSize(0, 51))
        self.head.setMaximumSize(QSize(16777215, 51))
        self.head_row = QHBoxLayout(self.head)
        self.head_row.setSpacing(12)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(20, 8, 20, 8)
        self.title_slot = QHBoxLayout()
        self.title_slot.setSpacing(0)
        self.title_slot.setObjectName(u"title_slot")
        self.title_slot.setContentsMargins(0, 0, 0, 0)

        self.head_row.addLayout(self.title_slot)

        self.title_label = QLabel(self.head)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.title_label)

        self.note_label = QLabel(self.head)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.note_label)

        self.head_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_gap)

        self.stepper = Stepper(self.head)
        self.stepper.setObjectName(u"stepper")

        self.head_row.addWidget(self.stepper)


        self.page_layout.addWidget(self.head)

        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(12)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(20, 0, 20, 0)
        self.side_column = QWidget(DocumentPage)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setMinimumSize(QSize(230, 0))
        self.side_column.setMaximumSize(QSize(230, 16777215))
        self.side_layout = QVBoxLayout(self.side_column)
        self.side_layout.setSpacing(12)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)

        self.columns_layout.addWidget(self.side_column)

        self.editor_card = QFrame(DocumentPage)
        self.editor_card.setObjectName(u"editor_card")
        self.editor_card.setMinimumSize(QSize(360, 0))
        self.editor_card.setMaximumSize(QSize(860, 16777215))
        self.editor_layout = QVBoxLayout(self.editor_card)
        self.editor_layout.setSpacing(0)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(0, 0, 0, 0)
        self.editor_head_row = QHBoxLayout()
        self.editor_head_row.setSpacing(4)
        self.editor_head_row.setObjectName(u"editor_head_row")
        self.editor_head_row.setContentsMargins(16, 8, 8, 4)
        self.block_label = QLabel(self.editor_card)
        self.block_label.setObjectName(u"block_label")
        self.block_label.setTextFormat(Qt.TextFormat.PlainText)
        self.block_label.setMinimumSize(QSize(0, 32))

        self.editor_head_row.addWidget(self.block_label)

        self.editor_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.editor_head_row.addItem(self.editor_gap)

        self.sentence_button = QPushButton(self.editor_card)
        self.sentence_button.setObjectName(u"sentence_button")

        self.editor_head_row.addWidget(self.sentence_button)

        self.verbatim_button = QPushButton(self.editor_card)
        self.verbatim_button.setObjectName(u"verbatim_button")

        self.editor_head_row.addWidget(self.verbatim_button)


        self.editor_layout.addLayout(self.editor_head_row)

        self.parts_slot = QVBoxLayout()
        self.parts_slot.setSpacing(0)
        self.parts_slot.setObjectName(u"parts_slot")
        self.parts_slot.setContentsMargins(0, 0, 0, 0)

        self.editor_layout.addLayout(self.parts_slot)

        self.problem_slot = QVBoxLayout()
        self.problem_slot.setSpacing(6)
        self.problem_slot.setObjectName(u"problem_slot")
        self.problem_slot.setContentsMargins(16, 4, 16, 14)

        self.editor_layout.addLayout(self.problem_slot)

        self.editor_layout.setStretch(1, 1)

        self.columns_layout.addWidget(self.editor_card)

        self.columns_layout.setStretch(1, 6)

        self.page_layout.addLayout(self.columns_layout)

        self.page_gap = QVBoxLayout()
        self.page_gap.setSpacing(0)
        self.page_gap.setObjectName(u"page_gap")
        self.page_gap.setContentsMargins(0, 12, 0, 0)

        self.page_layout.addLayout(self.page_gap)

        self.action_bar = QFrame(DocumentPage)
        self.action_bar.setObjectName(u"action_bar")
        self.action_bar.setMinimumSize(QSize(0, 56))
        self.action_bar.setMaximumSize(QSize(16777215, 56))
        self.action_row = QHBoxLayout(self.action_bar)
        self.action_row.setSpacing(8)
        self.action_row.setObjectName(u"action_row")
        self.action_row.setContentsMargins(20, 0, 20, 0)
        self.discard_button = QPushButton(self.action_bar)
        self.discard_button.setObjectName(u"discard_button")

        self.action_row.addWidget(self.discard_button)

        self.bar_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.action_row.addItem(self.bar_gap)

        self.problems_button = QPushButton(self.action_bar)
        self.problems_button.setObjectName(u"problems_button")

        self.action_row.addWidget(self.problems_button)

        self.problems_key = QLabel(self.action_bar)
        self.problems_key.setObjectName(u"problems_key")
        self.problems_key.setTextFormat(Qt.TextFormat.PlainText)

        self.action_row.addWidget(self.problems_key)

        self.key_gap = QVBoxLayout()
        self.key_gap.setSpacing(0)
        self.key_gap.setObjectName(u"key_gap")
        self.key_gap.setContentsMargins(6, 0, 0, 0)

        self.action_row.addLayout(self.key_gap)

        self.print_button = QPushButton(self.action_bar)
        self.print_button.setObjectName(u"print_button")

        self.action_row.addWidget(self.print_button)

        self.close_button = QPushButton(self.action_bar)
        self.close_button.setObjectName(u"close_button")

        self.action_row.addWidget(self.close_button)


        self.page_layout.addWidget(self.action_bar)

        self.page_layout.setStretch(1, 1)

        self.retranslateUi(DocumentPage)
    # setupUi

    def retranslateUi(self, DocumentPage):
        self.title_label.setProperty(u"kind", QCoreApplication.translate("DocumentPage", u"document-title", None))
        self.title_label.setText(QCoreApplication.translate("DocumentPage", u"Dokument", None))
        self.note_label.setProperty(u"kind", QCoreApplication.translate("DocumentPage", u"second-line", None))
        self.note_label.setText("")
        self.editor_card.setProperty(u"kind", QCoreApplication.translate("DocumentPage", u"card", None))
        self.block_label.setProperty(u"kind", QCoreApplication.translate("DocumentPage", u"block-title", None))
        self.block_label.setText("")
        self.sentence_button.setText(QCoreApplication.translate("DocumentPage", u" Vlo\u017eit v\u011btu", None))
        self.sentence_button.setProperty(u"kind", QCoreApplication.translate("DocumentPage", u"quiet", None))
        self.verbatim_button.setText(QCoreApplication.translate("DocumentPage", u" Doslovn\u011b", None))
        self.verbatim_button.setProperty(u"kind", QCoreApplication.translate("DocumentPage", u"quiet", None))
        self.action_bar.setProperty(u"kind", QCoreApplication.translate("DocumentPage", u"action-bar", None))
        self.discard_button.setText(QCoreApplication.translate("DocumentPage", u" Zahodit koncept\u2026", None))
        self.discard_button.setProperty(u"kind", QCoreApplication.translate("DocumentPage", u"danger", None))
        self.problems_button.setText("")
        self.problems_button.setProperty(u"kind", QCoreApplication.translate("DocumentPage", u"quiet", None))
        self.problems_key.setProperty(u"kind", QCoreApplication.translate("DocumentPage", u"key-cap", None))
        self.problems_key.setText(QCoreApplication.translate("DocumentPage", u"F8", None))
        self.print_button.setText(QCoreApplication.translate("DocumentPage", u" Tisk ke kontrole  Ctrl+P", None))
        self.close_button.setText(QCoreApplication.translate("DocumentPage", u" Uzav\u0159\u00edt k podpisu  Ctrl+Enter", None))
        self.close_button.setProperty(u"kind", QCoreApplication.translate("DocumentPage", u"primary", None))
        pass
    # retranslateUi

