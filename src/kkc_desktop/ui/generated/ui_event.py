# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'event.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.long_text import LongText
from kkc_desktop.ui.widgets.moment_edit import MomentEdit
from kkc_desktop.ui.widgets.place_edit import PlaceEdit
class Ui_EventBlock(object):
    def setupUi(self, EventBlock):
        if not EventBlock.objectName():
            EventBlock.setObjectName(u"EventBlock")
        self.block_layout = QVBoxLayout(EventBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.event_place_layout = QVBoxLayout()
        self.event_place_layout.setSpacing(3)
        self.event_place_layout.setObjectName(u"event_place_layout")
        self.event_place_label = QLabel(EventBlock)
        self.event_place_label.setObjectName(u"event_place_label")
        self.event_place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.event_place_layout.addWidget(self.event_place_label)

        self.event_place = PlaceEdit(EventBlock)
        self.event_place.setObjectName(u"event_place")

        self.event_place_layout.addWidget(self.event_place)


        self.block_layout.addLayout(self.event_place_layout)

        self.event_time_layout = QVBoxLayout()
        self.event_time_layout.setSpacing(3)
        self.event_time_layout.setObjectName(u"event_time_layout")
        self.event_time_label = QLabel(EventBlock)
        self.event_time_label.setObjectName(u"event_time_label")
        self.event_time_label.setTextFormat(Qt.TextFormat.PlainText)

        self.event_time_layout.addWidget(self.event_time_label)

        self.event_time = QLineEdit(EventBlock)
        self.event_time.setObjectName(u"event_time")

        self.event_time_layout.addWidget(self.event_time)


        self.block_layout.addLayout(self.event_time_layout)

        self.event_summary_layout = QVBoxLayout()
        self.event_summary_layout.setSpacing(3)
        self.event_summary_layout.setObjectName(u"event_summary_layout")
        self.event_summary_label = QLabel(EventBlock)
        self.event_summary_label.setObjectName(u"event_summary_label")
        self.event_summary_label.setTextFormat(Qt.TextFormat.PlainText)

        self.event_summary_layout.addWidget(self.event_summary_label)

        self.event_summary = LongText(EventBlock)
        self.event_summary.setObjectName(u"event_summary")
        self.event_summary.setMinimumSize(QSize(0, 120))

        self.event_summary_layout.addWidget(self.event_summary)


        self.block_layout.addLayout(self.event_summary_layout)

        self.row_3_layout = QHBoxLayout()
        self.row_3_layout.setSpacing(12)
        self.row_3_layout.setObjectName(u"row_3_layout")
        self.reported_at_layout = QVBoxLayout()
        self.reported_at_layout.setSpacing(3)
        self.reported_at_layout.setObjectName(u"reported_at_layout")
        self.reported_at_head_layout = QHBoxLayout()
        self.reported_at_head_layout.setSpacing(6)
        self.reported_at_head_layout.setObjectName(u"reported_at_head_layout")
        self.reported_at_label = QLabel(EventBlock)
        self.reported_at_label.setObjectName(u"reported_at_label")
        self.reported_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reported_at_head_layout.addWidget(self.reported_at_label)

        self.reported_at_head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reported_at_head_layout.addItem(self.reported_at_head_spacer)

        self.reported_at_key = QLabel(EventBlock)
        self.reported_at_key.setObjectName(u"reported_at_key")
        self.reported_at_key.setTextFormat(Qt.TextFormat.PlainText)

        self.reported_at_head_layout.addWidget(self.reported_at_key)


        self.reported_at_layout.addLayout(self.reported_at_head_layout)

        self.reported_at = MomentEdit(EventBlock)
        self.reported_at.setObjectName(u"reported_at")

        self.reported_at_layout.addWidget(self.reported_at)


        self.row_3_layout.addLayout(self.reported_at_layout)

        self.reported_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_3_layout.addItem(self.reported_spacer)

        self.row_3_layout.setStretch(0, 1)
        self.row_3_layout.setStretch(1, 1)

        self.block_layout.addLayout(self.row_3_layout)

        self.block_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.event_place_label.setBuddy(self.event_place)
        self.event_time_label.setBuddy(self.event_time)
        self.event_summary_label.setBuddy(self.event_summary)
        self.reported_at_label.setBuddy(self.reported_at)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.event_place, self.event_time)
        QWidget.setTabOrder(self.event_time, self.event_summary)
        QWidget.setTabOrder(self.event_summary, self.reported_at)

        self.retranslateUi(EventBlock)
    # setupUi

    def retranslateUi(self, EventBlock):
        self.event_place_label.setProperty(u"kind", QCoreApplication.translate("EventBlock", u"field-label", None))
        self.event_place_label.setText(QCoreApplication.translate("EventBlock", u"&M\u00edsto", None))
        self.event_place.setPlaceholderText(QCoreApplication.translate("EventBlock", u"obec, ulice, orienta\u010dn\u00ed bod", None))
        self.event_time_label.setProperty(u"kind", QCoreApplication.translate("EventBlock", u"field-label", None))
        self.event_time_label.setText(QCoreApplication.translate("EventBlock", u"\u010ca&s ud\u00e1losti", None))
        self.event_time.setPlaceholderText(QCoreApplication.translate("EventBlock", u"nap\u0159\u00edklad 11.\u00a03. mezi 17:40 a 18:25", None))
        self.event_summary_label.setProperty(u"kind", QCoreApplication.translate("EventBlock", u"field-label", None))
        self.event_summary_label.setText(QCoreApplication.translate("EventBlock", u"&Co se stalo", None))
        self.reported_at_label.setProperty(u"kind", QCoreApplication.translate("EventBlock", u"field-label", None))
        self.reported_at_label.setText(QCoreApplication.translate("EventBlock", u"&Ozn\u00e1meno", None))
        self.reported_at_key.setProperty(u"kind", QCoreApplication.translate("EventBlock", u"key-cap", None))
        self.reported_at_key.setText(QCoreApplication.translate("EventBlock", u"F9", None))
        self.reported_at.setPlaceholderText(QCoreApplication.translate("EventBlock", u"hh:mm", None))
        pass
    # retranslateUi

