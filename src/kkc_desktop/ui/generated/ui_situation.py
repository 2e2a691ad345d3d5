# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'situation.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from kkc_desktop.ui.widgets.long_text import LongText
from kkc_desktop.ui.widgets.moment_edit import MomentEdit
class Ui_SituationBlock(object):
    def setupUi(self, SituationBlock):
        if not SituationBlock.objectName():
            SituationBlock.setObjectName(u"SituationBlock")
        self.block_layout = QVBoxLayout(SituationBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.row_0_layout = QHBoxLayout()
        self.row_0_layout.setSpacing(12)
        self.row_0_layout.setObjectName(u"row_0_layout")
        self.report_number_layout = QVBoxLayout()
        self.report_number_layout.setSpacing(3)
        self.report_number_layout.setObjectName(u"report_number_layout")
        self.report_number_label = QLabel(SituationBlock)
        self.report_number_label.setObjectName(u"report_number_label")
        self.report_number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.report_number_layout.addWidget(self.report_number_label)

        self.report_number = QSpinBox(SituationBlock)
        self.report_number.setObjectName(u"report_number")
        self.report_number.setMaximum(999)
        self.report_number.setMaximumSize(QSize(90, 16777215))

        self.report_number_layout.addWidget(self.report_number)


        self.row_0_layout.addLayout(self.report_number_layout)

        self.period_started_at_layout = QVBoxLayout()
        self.period_started_at_layout.setSpacing(3)
        self.period_started_at_layout.setObjectName(u"period_started_at_layout")
        self.period_started_at_head_layout = QHBoxLayout()
        self.period_started_at_head_layout.setSpacing(6)
        self.period_started_at_head_layout.setObjectName(u"period_started_at_head_layout")
        self.period_started_at_label = QLabel(SituationBlock)
        self.period_started_at_label.setObjectName(u"period_started_at_label")
        self.period_started_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.period_started_at_head_layout.addWidget(self.period_started_at_label)

        self.period_started_at_head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.period_started_at_head_layout.addItem(self.period_started_at_head_spacer)

        self.period_started_at_key = QLabel(SituationBlock)
        self.period_started_at_key.setObjectName(u"period_started_at_key")
        self.period_started_at_key.setTextFormat(Qt.TextFormat.PlainText)

        self.period_started_at_head_layout.addWidget(self.period_started_at_key)


        self.period_started_at_layout.addLayout(self.period_started_at_head_layout)

        self.period_started_at = MomentEdit(SituationBlock)
        self.period_started_at.setObjectName(u"period_started_at")

        self.period_started_at_layout.addWidget(self.period_started_at)


        self.row_0_layout.addLayout(self.period_started_at_layout)

        self.period_ended_at_layout = QVBoxLayout()
        self.period_ended_at_layout.setSpacing(3)
        self.period_ended_at_layout.setObjectName(u"period_ended_at_layout")
        self.period_ended_at_head_layout = QHBoxLayout()
        self.period_ended_at_head_layout.setSpacing(6)
        self.period_ended_at_head_layout.setObjectName(u"period_ended_at_head_layout")
        self.period_ended_at_label = QLabel(SituationBlock)
        self.period_ended_at_label.setObjectName(u"period_ended_at_label")
        self.period_ended_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.period_ended_at_head_layout.addWidget(self.period_ended_at_label)

        self.period_ended_at_head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.period_ended_at_head_layout.addItem(self.period_ended_at_head_spacer)

        self.period_ended_at_key = QLabel(SituationBlock)
        self.period_ended_at_key.setObjectName(u"period_ended_at_key")
        self.period_ended_at_key.setTextFormat(Qt.TextFormat.PlainText)

        self.period_ended_at_head_layout.addWidget(self.period_ended_at_key)


        self.period_ended_at_layout.addLayout(self.period_ended_at_head_layout)

        self.period_ended_at = MomentEdit(SituationBlock)
        self.period_ended_at.setObjectName(u"period_ended_at")

        self.period_ended_at_layout.addWidget(self.period_ended_at)


        self.row_0_layout.addLayout(self.period_ended_at_layout)

        self.row_0_layout.setStretch(1, 1)
        self.row_0_layout.setStretch(2, 1)

        self.block_layout.addLayout(self.row_0_layout)

        self.situation_layout = QVBoxLayout()
        self.situation_layout.setSpacing(3)
        self.situation_layout.setObjectName(u"situation_layout")
        self.situation_label = QLabel(SituationBlock)
        self.situation_label.setObjectName(u"situation_label")
        self.situation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.situation_layout.addWidget(self.situation_label)

        self.situation = LongText(SituationBlock)
        self.situation.setObjectName(u"situation")
        self.situation.setMinimumSize(QSize(0, 88))

        self.situation_layout.addWidget(self.situation)


        self.block_layout.addLayout(self.situation_layout)

        self.changes_since_last_layout = QVBoxLayout()
        self.changes_since_last_layout.setSpacing(3)
        self.changes_since_last_layout.setObjectName(u"changes_since_last_layout")
        self.changes_since_last_label = QLabel(SituationBlock)
        self.changes_since_last_label.setObjectName(u"changes_since_last_label")
        self.changes_since_last_label.setTextFormat(Qt.TextFormat.PlainText)

        self.changes_since_last_layout.addWidget(self.changes_since_last_label)

        self.changes_since_last = LongText(SituationBlock)
        self.changes_since_last.setObjectName(u"changes_since_last")
        self.changes_since_last.setMinimumSize(QSize(0, 66))

        self.changes_since_last_layout.addWidget(self.changes_since_last)


        self.block_layout.addLayout(self.changes_since_last_layout)

        self.open_measures_layout = QVBoxLayout()
        self.open_measures_layout.setSpacing(3)
        self.open_measures_layout.setObjectName(u"open_measures_layout")
        self.open_measures_label = QLabel(SituationBlock)
        self.open_measures_label.setObjectName(u"open_measures_label")
        self.open_measures_label.setTextFormat(Qt.TextFormat.PlainText)

        self.open_measures_layout.addWidget(self.open_measures_label)

        self.open_measures = LongText(SituationBlock)
        self.open_measures.setObjectName(u"open_measures")
        self.open_measures.setMinimumSize(QSize(0, 66))

        self.open_measures_layout.addWidget(self.open_measures)


        self.block_layout.addLayout(self.open_measures_layout)

        self.next_report_note_layout = QVBoxLayout()
        self.next_report_note_layout.setSpacing(3)
        self.next_report_note_layout.setObjectName(u"next_report_note_layout")
        self.next_report_note_label = QLabel(SituationBlock)
        self.next_report_note_label.setObjectName(u"next_report_note_label")
        self.next_report_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.next_report_note_layout.addWidget(self.next_report_note_label)

        self.next_report_note = QLineEdit(SituationBlock)
        self.next_report_note.setObjectName(u"next_report_note")

        self.next_report_note_layout.addWidget(self.next_report_note)


        self.block_layout.addLayout(self.next_report_note_layout)

        self.block_layout.setStretch(1, 1)
        self.block_layout.setStretch(2, 1)
        self.block_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.report_number_label.setBuddy(self.report_number)
        self.period_started_at_label.setBuddy(self.period_started_at)
        self.period_ended_at_label.setBuddy(self.period_ended_at)
        self.situation_label.setBuddy(self.situation)
        self.changes_since_last_label.setBuddy(self.changes_since_last)
        self.open_measures_label.setBuddy(self.open_measures)
        self.next_report_note_label.setBuddy(self.next_report_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.report_number, self.period_started_at)
        QWidget.setTabOrder(self.period_started_at, self.period_ended_at)
        QWidget.setTabOrder(self.period_ended_at, self.situation)
        QWidget.setTabOrder(self.situation, self.changes_since_last)
        QWidget.setTabOrder(self.changes_since_last, self.open_measures)
        QWidget.setTabOrder(self.open_measures, self.next_report_note)

        self.retranslateUi(SituationBlock)
    # setupUi

    def retranslateUi(self, SituationBlock):
        self.report_number_label.setProperty(u"kind", QCoreApplication.translate("SituationBlock", u"field-label", None))
        self.report_number_label.setText(QCoreApplication.translate("SituationBlock", u"Zpr\u00e1va &\u010d.", None))
        self.period_started_at_label.setProperty(u"kind", QCoreApplication.translate("SituationBlock", u"field-label", None))
        self.period_started_at_label.setText(QCoreApplication.translate("SituationBlock", u"Obdob\u00ed o&d", None))
        self.period_started_at_key.setProperty(u"kind", QCoreApplication.translate("SituationBlock", u"key-cap", None))
        self.period_started_at_key.setText(QCoreApplication.translate("SituationBlock", u"F9", None))
        self.period_started_at.setPlaceholderText(QCoreApplication.translate("SituationBlock", u"hh:mm", None))
        self.period_ended_at_label.setProperty(u"kind", QCoreApplication.translate("SituationBlock", u"field-label", None))
        self.period_ended_at_label.setText(QCoreApplication.translate("SituationBlock", u"Obdob\u00ed d&o", None))
        self.period_ended_at_key.setProperty(u"kind", QCoreApplication.translate("SituationBlock", u"key-cap", None))
        self.period_ended_at_key.setText(QCoreApplication.translate("SituationBlock", u"F9", None))
        self.period_ended_at.setPlaceholderText(QCoreApplication.translate("SituationBlock", u"hh:mm", None))
        self.situation_label.setProperty(u"kind", QCoreApplication.translate("SituationBlock", u"field-label", None))
        self.situation_label.setText(QCoreApplication.translate("SituationBlock", u"&Situace", None))
        self.situation.setPlaceholderText(QCoreApplication.translate("SituationBlock", u"rozsah a v\u00fdvoj, kdo je ohro\u017een, co hroz\u00ed, slo\u017eky na m\u00edst\u011b, uzav\u00edrky", None))
        self.changes_since_last_label.setProperty(u"kind", QCoreApplication.translate("SituationBlock", u"field-label", None))
        self.changes_since_last_label.setText(QCoreApplication.translate("SituationBlock", u"Zm\u011bny od &minul\u00e9 zpr\u00e1vy", None))
        self.open_measures_label.setProperty(u"kind", QCoreApplication.translate("SituationBlock", u"field-label", None))
        self.open_measures_label.setText(QCoreApplication.translate("SituationBlock", u"Otev\u0159en\u00e1 opat\u0159en\u00ed a \u00fa&koly", None))
        self.open_measures.setPlaceholderText(QCoreApplication.translate("SituationBlock", u"co, kdo, do kdy", None))
        self.next_report_note_label.setProperty(u"kind", QCoreApplication.translate("SituationBlock", u"field-label", None))
        self.next_report_note_label.setText(QCoreApplication.translate("SituationBlock", u"&P\u0159\u00ed\u0161t\u00ed zpr\u00e1va", None))
        self.next_report_note.setPlaceholderText(QCoreApplication.translate("SituationBlock", u"nap\u0159\u00edklad ve 20.00 hod. nebo p\u0159i zm\u011bn\u011b", None))
        pass
    # retranslateUi

