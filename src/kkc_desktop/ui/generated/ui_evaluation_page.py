# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evaluation_page.ui'
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
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.chip_field import ChipField
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.count_edit import CountEdit
from kkc_desktop.ui.widgets.long_text import LongText

class Ui_EvaluationPage(object):
    def setupUi(self, EvaluationPage):
        if not EvaluationPage.objectName():
            EvaluationPage.setObjectName(u"EvaluationPage")
        self.page_layout = QVBoxLayout(EvaluationPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(EvaluationPage)
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

        self.chooser_label = QLabel(self.head)
        self.chooser_label.setObjectName(u"chooser_label")
        self.chooser_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.chooser_label)

        self.chooser = CodeListCombo(self.head)
        self.chooser.setObjectName(u"chooser")

        self.head_row.addWidget(self.chooser)


        self.page_layout.addWidget(self.head)

        self.body = QWidget(EvaluationPage)
        self.body.setObjectName(u"body")
        self.body_row = QHBoxLayout(self.body)
        self.body_row.setSpacing(12)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(20, 0, 20, 12)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(12)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)

        self.body_row.addLayout(self.left_layout)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(0)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.facts_area = QWidget(self.body)
        self.facts_area.setObjectName(u"facts_area")
        self.facts_layout = QVBoxLayout(self.facts_area)
        self.facts_layout.setSpacing(6)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(8, 0, 8, 8)
        self.counts_row = QHBoxLayout()
        self.counts_row.setSpacing(10)
        self.counts_row.setObjectName(u"counts_row")
        self.counts_row.setContentsMargins(0, 0, 0, 0)
        self.endangered_count_layout = QVBoxLayout()
        self.endangered_count_layout.setSpacing(3)
        self.endangered_count_layout.setObjectName(u"endangered_count_layout")
        self.endangered_count_layout.setContentsMargins(0, 0, 0, 0)
        self.endangered_count_label = QLabel(self.facts_area)
        self.endangered_count_label.setObjectName(u"endangered_count_label")
        self.endangered_count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.endangered_count_layout.addWidget(self.endangered_count_label)

        self.endangered_count = CountEdit(self.facts_area)
        self.endangered_count.setObjectName(u"endangered_count")

        self.endangered_count_layout.addWidget(self.endangered_count)


        self.counts_row.addLayout(self.endangered_count_layout)

        self.endangered_area_layout = QVBoxLayout()
        self.endangered_area_layout.setSpacing(3)
        self.endangered_area_layout.setObjectName(u"endangered_area_layout")
        self.endangered_area_layout.setContentsMargins(0, 0, 0, 0)
        self.endangered_area_label = QLabel(self.facts_area)
        self.endangered_area_label.setObjectName(u"endangered_area_label")
        self.endangered_area_label.setTextFormat(Qt.TextFormat.PlainText)

        self.endangered_area_layout.addWidget(self.endangered_area_label)

        self.endangered_area = CountEdit(self.facts_area)
        self.endangered_area.setObjectName(u"endangered_area")

        self.endangered_area_layout.addWidget(self.endangered_area)


        self.counts_row.addLayout(self.endangered_area_layout)


        self.facts_layout.addLayout(self.counts_row)

        self.sign_chips_label = QLabel(self.facts_area)
        self.sign_chips_label.setObjectName(u"sign_chips_label")
        self.sign_chips_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_layout.addWidget(self.sign_chips_label)

        self.sign_chips = ChipField(self.facts_area)
        self.sign_chips.setObjectName(u"sign_chips")

        self.facts_layout.addWidget(self.sign_chips)


        self.right_layout.addWidget(self.facts_area)

        self.estimate_area = QWidget(self.body)
        self.estimate_area.setObjectName(u"estimate_area")
        self.estimate_layout = QVBoxLayout(self.estimate_area)
        self.estimate_layout.setSpacing(8)
        self.estimate_layout.setObjectName(u"estimate_layout")
        self.estimate_layout.setContentsMargins(8, 0, 8, 8)
        self.estimate_row = QHBoxLayout()
        self.estimate_row.setSpacing(10)
        self.estimate_row.setObjectName(u"estimate_row")
        self.estimate_row.setContentsMargins(0, 0, 0, 0)
        self.desk_level_layout = QVBoxLayout()
        self.desk_level_layout.setSpacing(3)
        self.desk_level_layout.setObjectName(u"desk_level_layout")
        self.desk_level_layout.setContentsMargins(0, 0, 0, 0)
        self.desk_level_label = QLabel(self.estimate_area)
        self.desk_level_label.setObjectName(u"desk_level_label")
        self.desk_level_label.setTextFormat(Qt.TextFormat.PlainText)

        self.desk_level_layout.addWidget(self.desk_level_label)

        self.desk_level = CodeListCombo(self.estimate_area)
        self.desk_level.setObjectName(u"desk_level")

        self.desk_level_layout.addWidget(self.desk_level)


        self.estimate_row.addLayout(self.desk_level_layout)


        self.estimate_layout.addLayout(self.estimate_row)

        self.override_reason_layout = QVBoxLayout()
        self.override_reason_layout.setSpacing(3)
        self.override_reason_layout.setObjectName(u"override_reason_layout")
        self.override_reason_layout.setContentsMargins(0, 0, 0, 0)
        self.override_reason_label = QLabel(self.estimate_area)
        self.override_reason_label.setObjectName(u"override_reason_label")
        self.override_reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.override_reason_layout.addWidget(self.override_reason_label)

        self.override_reason = LongText(self.estimate_area)
        self.override_reason.setObjectName(u"override_reason")
        self.override_reason.setMinimumSize(QSize(0, 44))
        self.override_reason.setMaximumSize(QSize(16777215, 74))

        self.override_reason_layout.addWidget(self.override_reason)


        self.estimate_layout.addLayout(self.override_reason_layout)


        self.right_layout.addWidget(self.estimate_area)

        self.sheet_area = QWidget(self.body)
        self.sheet_area.setObjectName(u"sheet_area")
        self.sheet_layout = QVBoxLayout(self.sheet_area)
        self.sheet_layout.setSpacing(9)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(8, 0, 8, 8)
        self.extent_layout = QVBoxLayout()
        self.extent_layout.setSpacing(3)
        self.extent_layout.setObjectName(u"extent_layout")
        self.extent_layout.setContentsMargins(0, 0, 0, 0)
        self.extent_label = QLabel(self.sheet_area)
        self.extent_label.setObjectName(u"extent_label")
        self.extent_label.setTextFormat(Qt.TextFormat.PlainText)

        self.extent_layout.addWidget(self.extent_label)

        self.extent = LongText(self.sheet_area)
        self.extent.setObjectName(u"extent")
        self.extent.setMinimumSize(QSize(0, 64))
        self.extent.setMaximumSize(QSize(16777215, 94))

        self.extent_layout.addWidget(self.extent)


        self.sheet_layout.addLayout(self.extent_layout)

        self.endangered_layout = QVBoxLayout()
        self.endangered_layout.setSpacing(3)
        self.endangered_layout.setObjectName(u"endangered_layout")
        self.endangered_layout.setContentsMargins(0, 0, 0, 0)
        self.endangered_label = QLabel(self.sheet_area)
        self.endangered_label.setObjectName(u"endangered_label")
        self.endangered_label.setTextFormat(Qt.TextFormat.PlainText)

        self.endangered_layout.addWidget(self.endangered_label)

        self.endangered = LongText(self.sheet_area)
        self.endangered.setObjectName(u"endangered")
        self.endangered.setMinimumSize(QSize(0, 44))
        self.endangered.setMaximumSize(QSize(16777215, 74))

        self.endangered_layout.addWidget(self.endangered)


        self.sheet_layout.addLayout(self.endangered_layout)

        self.threat_label = QLabel(self.sheet_area)
        self.threat_label.setObjectName(u"threat_label")
        self.threat_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sheet_layout.addWidget(self.threat_label)

        self.threat_row = QHBoxLayout()
        self.threat_row.setSpacing(10)
        self.threat_row.setObjectName(u"threat_row")
        self.threat_row.setContentsMargins(0, 0, 0, 0)
        self.threat_1h_layout = QVBoxLayout()
        self.threat_1h_layout.setSpacing(3)
        self.threat_1h_layout.setObjectName(u"threat_1h_layout")
        self.threat_1h_layout.setContentsMargins(0, 0, 0, 0)
        self.threat_1h_label = QLabel(self.sheet_area)
        self.threat_1h_label.setObjectName(u"threat_1h_label")
        self.threat_1h_label.setTextFormat(Qt.TextFormat.PlainText)

        self.threat_1h_layout.addWidget(self.threat_1h_label)

        self.threat_1h = LongText(self.sheet_area)
        self.threat_1h.setObjectName(u"threat_1h")
        self.threat_1h.setMinimumSize(QSize(0, 64))
        self.threat_1h.setMaximumSize(QSize(16777215, 94))

        self.threat_1h_layout.addWidget(self.threat_1h)


        self.threat_row.addLayout(self.threat_1h_layout)

        self.threat_6h_layout = QVBoxLayout()
        self.threat_6h_layout.setSpacing(3)
        self.threat_6h_layout.setObjectName(u"threat_6h_layout")
        self.threat_6h_layout.setContentsMargins(0, 0, 0, 0)
        self.threat_6h_label = QLabel(self.sheet_area)
        self.threat_6h_label.setObjectName(u"threat_6h_label")
        self.threat_6h_label.setTextFormat(Qt.TextFormat.PlainText)

        self.threat_6h_layout.addWidget(self.threat_6h_label)

        self.threat_6h = LongText(self.sheet_area)
        self.threat_6h.setObjectName(u"threat_6h")
        self.threat_6h.setMinimumSize(QSize(0, 64))
        self.threat_6h.setMaximumSize(QSize(16777215, 94))

        self.threat_6h_layout.addWidget(self.threat_6h)


        self.threat_row.addLayout(self.threat_6h_layout)

        self.threat_24h_layout = QVBoxLayout()
        self.threat_24h_layout.setSpacing(3)
        self.threat_24h_layout.setObjectName(u"threat_24h_layout")
        self.threat_24h_layout.setContentsMargins(0, 0, 0, 0)
        self.threat_24h_label = QLabel(self.sheet_area)
        self.threat_24h_label.setObjectName(u"threat_24h_label")
        self.threat_24h_label.setTextFormat(Qt.TextFormat.PlainText)

        self.threat_24h_layout.addWidget(self.threat_24h_label)

        self.threat_24h = LongText(self.sheet_area)
        self.threat_24h.setObjectName(u"threat_24h")
        self.threat_24h.setMinimumSize(QSize(0, 64))
        self.threat_24h.setMaximumSize(QSize(16777215, 94))

        self.threat_24h_layout.addWidget(self.threat_24h)


        self.threat_row.addLayout(self.threat_24h_layout)

        self.threat_row.setStretch(0, 1)
        self.threat_row.setStretch(1, 1)
        self.threat_row.setStretch(2, 1)

        self.sheet_layout.addLayout(self.threat_row)

        self.services_row = QHBoxLayout()
        self.services_row.setSpacing(10)
        self.services_row.setObjectName(u"services_row")
        self.services_row.setContentsMargins(0, 0, 0, 0)
        self.services_on_site_layout = QVBoxLayout()
        self.services_on_site_layout.setSpacing(3)
        self.services_on_site_layout.setObjectName(u"services_on_site_layout")
        self.services_on_site_layout.setContentsMargins(0, 0, 0, 0)
        self.services_on_site_label = QLabel(self.sheet_area)
        self.services_on_site_label.setObjectName(u"services_on_site_label")
        self.services_on_site_label.setTextFormat(Qt.TextFormat.PlainText)

        self.services_on_site_layout.addWidget(self.services_on_site_label)

        self.services_on_site = LongText(self.sheet_area)
        self.services_on_site.setObjectName(u"services_on_site")
        self.services_on_site.setMinimumSize(QSize(0, 52))
        self.services_on_site.setMaximumSize(QSize(16777215, 82))

        self.services_on_site_layout.addWidget(self.services_on_site)


        self.services_row.addLayout(self.services_on_site_layout)

        self.road_closures_layout = QVBoxLayout()
        self.road_closures_layout.setSpacing(3)
        self.road_closures_layout.setObjectName(u"road_closures_layout")
        self.road_closures_layout.setContentsMargins(0, 0, 0, 0)
        self.road_closures_label = QLabel(self.sheet_area)
        self.road_closures_label.setObjectName(u"road_closures_label")
        self.road_closures_label.setTextFormat(Qt.TextFormat.PlainText)

        self.road_closures_layout.addWidget(self.road_closures_label)

        self.road_closures = LongText(self.sheet_area)
        self.road_closures.setObjectName(u"road_closures")
        self.road_closures.setMinimumSize(QSize(0, 52))
        self.road_closures.setMaximumSize(QSize(16777215, 82))

        self.road_closures_layout.addWidget(self.road_closures)


        self.services_row.addLayout(self.road_closures_layout)

        self.services_row.setStretch(0, 1)
        self.services_row.setStretch(1, 1)

        self.sheet_layout.addLayout(self.services_row)

        self.warning_row = QHBoxLayout()
        self.warning_row.setSpacing(10)
        self.warning_row.setObjectName(u"warning_row")
        self.warning_row.setContentsMargins(0, 0, 0, 0)
        self.warning_needed_layout = QVBoxLayout()
        self.warning_needed_layout.setSpacing(3)
        self.warning_needed_layout.setObjectName(u"warning_needed_layout")
        self.warning_needed_layout.setContentsMargins(0, 0, 0, 0)
        self.warning_needed_label = QLabel(self.sheet_area)
        self.warning_needed_label.setObjectName(u"warning_needed_label")
        self.warning_needed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.warning_needed_layout.addWidget(self.warning_needed_label)

        self.warning_needed = CodeListCombo(self.sheet_area)
        self.warning_needed.setObjectName(u"warning_needed")
        self.warning_needed.setMinimumSize(QSize(176, 0))

        self.warning_needed_layout.addWidget(self.warning_needed)


        self.warning_row.addLayout(self.warning_needed_layout)

        self.warning_note_layout = QVBoxLayout()
        self.warning_note_layout.setSpacing(3)
        self.warning_note_layout.setObjectName(u"warning_note_layout")
        self.warning_note_layout.setContentsMargins(0, 0, 0, 0)
        self.warning_note_label = QLabel(self.sheet_area)
        self.warning_note_label.setObjectName(u"warning_note_label")
        self.warning_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.warning_note_layout.addWidget(self.warning_note_label)

        self.warning_note = QLineEdit(self.sheet_area)
        self.warning_note.setObjectName(u"warning_note")

        self.warning_note_layout.addWidget(self.warning_note)


        self.warning_row.addLayout(self.warning_note_layout)

        self.warning_row.setStretch(0, 2)
        self.warning_row.setStretch(1, 5)

        self.sheet_layout.addLayout(self.warning_row)

        self.evacuation_row = QHBoxLayout()
        self.evacuation_row.setSpacing(10)
        self.evacuation_row.setObjectName(u"evacuation_row")
        self.evacuation_row.setContentsMargins(0, 0, 0, 0)
        self.evacuation_needed_layout = QVBoxLayout()
        self.evacuation_needed_layout.setSpacing(3)
        self.evacuation_needed_layout.setObjectName(u"evacuation_needed_layout")
        self.evacuation_needed_layout.setContentsMargins(0, 0, 0, 0)
        self.evacuation_needed_label = QLabel(self.sheet_area)
        self.evacuation_needed_label.setObjectName(u"evacuation_needed_label")
        self.evacuation_needed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evacuation_needed_layout.addWidget(self.evacuation_needed_label)

        self.evacuation_needed = CodeListCombo(self.sheet_area)
        self.evacuation_needed.setObjectName(u"evacuation_needed")
        self.evacuation_needed.setMinimumSize(QSize(176, 0))

        self.evacuation_needed_layout.addWidget(self.evacuation_needed)


        self.evacuation_row.addLayout(self.evacuation_needed_layout)

        self.evacuation_count_layout = QVBoxLayout()
        self.evacuation_count_layout.setSpacing(3)
        self.evacuation_count_layout.setObjectName(u"evacuation_count_layout")
        self.evacuation_count_layout.setContentsMargins(0, 0, 0, 0)
        self.evacuation_count_label = QLabel(self.sheet_area)
        self.evacuation_count_label.setObjectName(u"evacuation_count_label")
        self.evacuation_count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evacuation_count_layout.addWidget(self.evacuation_count_label)

        self.evacuation_count = CountEdit(self.sheet_area)
        self.evacuation_count.setObjectName(u"evacuation_count")

        self.evacuation_count_layout.addWidget(self.evacuation_count)


        self.evacuation_row.addLayout(self.evacuation_count_layout)

        self.evacuation_row.setStretch(0, 2)
        self.evacuation_row.setStretch(1, 3)

        self.sheet_layout.addLayout(self.evacuation_row)

        self.evacuation_places_row = QHBoxLayout()
        self.evacuation_places_row.setSpacing(10)
        self.evacuation_places_row.setObjectName(u"evacuation_places_row")
        self.evacuation_places_row.setContentsMargins(0, 0, 0, 0)
        self.evacuation_from_layout = QVBoxLayout()
        self.evacuation_from_layout.setSpacing(3)
        self.evacuation_from_layout.setObjectName(u"evacuation_from_layout")
        self.evacuation_from_layout.setContentsMargins(0, 0, 0, 0)
        self.evacuation_from_label = QLabel(self.sheet_area)
        self.evacuation_from_label.setObjectName(u"evacuation_from_label")
        self.evacuation_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evacuation_from_layout.addWidget(self.evacuation_from_label)

        self.evacuation_from = QLineEdit(self.sheet_area)
        self.evacuation_from.setObjectName(u"evacuation_from")

        self.evacuation_from_layout.addWidget(self.evacuation_from)


        self.evacuation_places_row.addLayout(self.evacuation_from_layout)

        self.evacuation_to_layout = QVBoxLayout()
        self.evacuation_to_layout.setSpacing(3)
        self.evacuation_to_layout.setObjectName(u"evacuation_to_layout")
        self.evacuation_to_layout.setContentsMargins(0, 0, 0, 0)
        self.evacuation_to_label = QLabel(self.sheet_area)
        self.evacuation_to_label.setObjectName(u"evacuation_to_label")
        self.evacuation_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evacuation_to_layout.addWidget(self.evacuation_to_label)

        self.evacuation_to = QLineEdit(self.sheet_area)
        self.evacuation_to.setObjectName(u"evacuation_to")

        self.evacuation_to_layout.addWidget(self.evacuation_to)


        self.evacuation_places_row.addLayout(self.evacuation_to_layout)

        self.evacuation_places_row.setStretch(0, 1)
        self.evacuation_places_row.setStretch(1, 1)

        self.sheet_layout.addLayout(self.evacuation_places_row)

        self.evacuation_more_row = QHBoxLayout()
        self.evacuation_more_row.setSpacing(10)
        self.evacuation_more_row.setObjectName(u"evacuation_more_row")
        self.evacuation_more_row.setContentsMargins(0, 0, 0, 0)
        self.evacuation_transport_layout = QVBoxLayout()
        self.evacuation_transport_layout.setSpacing(3)
        self.evacuation_transport_layout.setObjectName(u"evacuation_transport_layout")
        self.evacuation_transport_layout.setContentsMargins(0, 0, 0, 0)
        self.evacuation_transport_label = QLabel(self.sheet_area)
        self.evacuation_transport_label.setObjectName(u"evacuation_transport_label")
        self.evacuation_transport_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evacuation_transport_layout.addWidget(self.evacuation_transport_label)

        self.evacuation_transport = QLineEdit(self.sheet_area)
        self.evacuation_transport.setObjectName(u"evacuation_transport")

        self.evacuation_transport_layout.addWidget(self.evacuation_transport)


        self.evacuation_more_row.addLayout(self.evacuation_transport_layout)

        self.evacuation_vulnerable_layout = QVBoxLayout()
        self.evacuation_vulnerable_layout.setSpacing(3)
        self.evacuation_vulnerable_layout.setObjectName(u"evacuation_vulnerable_layout")
        self.evacuation_vulnerable_layout.setContentsMargins(0, 0, 0, 0)
        self.evacuation_vulnerable_label = QLabel(self.sheet_area)
        self.evacuation_vulnerable_label.setObjectName(u"evacuation_vulnerable_label")
        self.evacuation_vulnerable_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evacuation_vulnerable_layout.addWidget(self.evacuation_vulnerable_label)

        self.evacuation_vulnerable = QLineEdit(self.sheet_area)
        self.evacuation_vulnerable.setObjectName(u"evacuation_vulnerable")

        self.evacuation_vulnerable_layout.addWidget(self.evacuation_vulnerable)


        self.evacuation_more_row.addLayout(self.evacuation_vulnerable_layout)

        self.evacuation_more_row.setStretch(0, 2)
        self.evacuation_more_row.setStretch(1, 3)

        self.sheet_layout.addLayout(self.evacuation_more_row)

        self.station_measures_layout = QVBoxLayout()
        self.station_measures_layout.setSpacing(3)
        self.station_measures_layout.setObjectName(u"station_measures_layout")
        self.station_measures_layout.setContentsMargins(0, 0, 0, 0)
        self.station_measures_label = QLabel(self.sheet_area)
        self.station_measures_label.setObjectName(u"station_measures_label")
        self.station_measures_label.setTextFormat(Qt.TextFormat.PlainText)

        self.station_measures_layout.addWidget(self.station_measures_label)

        self.station_measures = LongText(self.sheet_area)
        self.station_measures.setObjectName(u"station_measures")
        self.station_measures.setMinimumSize(QSize(0, 52))
        self.station_measures.setMaximumSize(QSize(16777215, 82))

        self.station_measures_layout.addWidget(self.station_measures)


        self.sheet_layout.addLayout(self.station_measures_layout)

        self.public_row = QHBoxLayout()
        self.public_row.setSpacing(10)
        self.public_row.setObjectName(u"public_row")
        self.public_row.setContentsMargins(0, 0, 0, 0)
        self.public_information_layout = QVBoxLayout()
        self.public_information_layout.setSpacing(3)
        self.public_information_layout.setObjectName(u"public_information_layout")
        self.public_information_layout.setContentsMargins(0, 0, 0, 0)
        self.public_information_label = QLabel(self.sheet_area)
        self.public_information_label.setObjectName(u"public_information_label")
        self.public_information_label.setTextFormat(Qt.TextFormat.PlainText)

        self.public_information_layout.addWidget(self.public_information_label)

        self.public_information = LongText(self.sheet_area)
        self.public_information.setObjectName(u"public_information")
        self.public_information.setMinimumSize(QSize(0, 52))
        self.public_information.setMaximumSize(QSize(16777215, 82))

        self.public_information_layout.addWidget(self.public_information)


        self.public_row.addLayout(self.public_information_layout)

        self.approved_column = QVBoxLayout()
        self.approved_column.setSpacing(0)
        self.approved_column.setObjectName(u"approved_column")
        self.approved_column.setContentsMargins(0, 0, 0, 0)
        self.public_approved_by_layout = QVBoxLayout()
        self.public_approved_by_layout.setSpacing(3)
        self.public_approved_by_layout.setObjectName(u"public_approved_by_layout")
        self.public_approved_by_layout.setContentsMargins(0, 0, 0, 0)
        self.public_approved_by_label = QLabel(self.sheet_area)
        self.public_approved_by_label.setObjectName(u"public_approved_by_label")
        self.public_approved_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.public_approved_by_layout.addWidget(self.public_approved_by_label)

        self.public_approved_by = QLineEdit(self.sheet_area)
        self.public_approved_by.setObjectName(u"public_approved_by")

        self.public_approved_by_layout.addWidget(self.public_approved_by)


        self.approved_column.addLayout(self.public_approved_by_layout)

        self.approved_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.approved_column.addItem(self.approved_gap)


        self.public_row.addLayout(self.approved_column)

        self.public_row.setStretch(0, 3)
        self.public_row.setStretch(1, 2)

        self.sheet_layout.addLayout(self.public_row)

        self.open_tasks_layout = QVBoxLayout()
        self.open_tasks_layout.setSpacing(3)
        self.open_tasks_layout.setObjectName(u"open_tasks_layout")
        self.open_tasks_layout.setContentsMargins(0, 0, 0, 0)
        self.open_tasks_label = QLabel(self.sheet_area)
        self.open_tasks_label.setObjectName(u"open_tasks_label")
        self.open_tasks_label.setTextFormat(Qt.TextFormat.PlainText)

        self.open_tasks_layout.addWidget(self.open_tasks_label)

        self.open_tasks = LongText(self.sheet_area)
        self.open_tasks.setObjectName(u"open_tasks")
        self.open_tasks.setMinimumSize(QSize(0, 64))
        self.open_tasks.setMaximumSize(QSize(16777215, 94))

        self.open_tasks_layout.addWidget(self.open_tasks)


        self.sheet_layout.addLayout(self.open_tasks_layout)


        self.right_layout.addWidget(self.sheet_area)


        self.body_row.addLayout(self.right_layout)

        self.body_row.setStretch(1, 1)

        self.page_layout.addWidget(self.body)

        self.action_bar = QFrame(EvaluationPage)
        self.action_bar.setObjectName(u"action_bar")
        self.action_bar.setMinimumSize(QSize(0, 56))
        self.action_bar.setMaximumSize(QSize(16777215, 56))
        self.bar_row = QHBoxLayout(self.action_bar)
        self.bar_row.setSpacing(8)
        self.bar_row.setObjectName(u"bar_row")
        self.bar_row.setContentsMargins(20, 0, 20, 0)
        self.back_button = QPushButton(self.action_bar)
        self.back_button.setObjectName(u"back_button")

        self.bar_row.addWidget(self.back_button)

        self.hint_label = QLabel(self.action_bar)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)

        self.bar_row.addWidget(self.hint_label)

        self.bar_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_row.addItem(self.bar_gap)

        self.print_button = QPushButton(self.action_bar)
        self.print_button.setObjectName(u"print_button")

        self.bar_row.addWidget(self.print_button)

        self.save_button = QPushButton(self.action_bar)
        self.save_button.setObjectName(u"save_button")

        self.bar_row.addWidget(self.save_button)


        self.page_layout.addWidget(self.action_bar)

        self.page_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.chooser_label.setBuddy(self.chooser)
        self.endangered_count_label.setBuddy(self.endangered_count)
        self.endangered_area_label.setBuddy(self.endangered_area)
        self.sign_chips_label.setBuddy(self.sign_chips)
        self.desk_level_label.setBuddy(self.desk_level)
        self.override_reason_label.setBuddy(self.override_reason)
        self.extent_label.setBuddy(self.extent)
        self.endangered_label.setBuddy(self.endangered)
        self.threat_1h_label.setBuddy(self.threat_1h)
        self.threat_6h_label.setBuddy(self.threat_6h)
        self.threat_24h_label.setBuddy(self.threat_24h)
        self.services_on_site_label.setBuddy(self.services_on_site)
        self.road_closures_label.setBuddy(self.road_closures)
        self.warning_needed_label.setBuddy(self.warning_needed)
        self.warning_note_label.setBuddy(self.warning_note)
        self.evacuation_needed_label.setBuddy(self.evacuation_needed)
        self.evacuation_count_label.setBuddy(self.evacuation_count)
        self.evacuation_from_label.setBuddy(self.evacuation_from)
        self.evacuation_to_label.setBuddy(self.evacuation_to)
        self.evacuation_transport_label.setBuddy(self.evacuation_transport)
        self.evacuation_vulnerable_label.setBuddy(self.evacuation_vulnerable)
        self.station_measures_label.setBuddy(self.station_measures)
        self.public_information_label.setBuddy(self.public_information)
        self.public_approved_by_label.setBuddy(self.public_approved_by)
        self.open_tasks_label.setBuddy(self.open_tasks)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.endangered_count, self.endangered_area)
        QWidget.setTabOrder(self.endangered_area, self.sign_chips)
        QWidget.setTabOrder(self.sign_chips, self.desk_level)
        QWidget.setTabOrder(self.desk_level, self.override_reason)
        QWidget.setTabOrder(self.override_reason, self.extent)
        QWidget.setTabOrder(self.extent, self.endangered)
        QWidget.setTabOrder(self.endangered, self.threat_1h)
        QWidget.setTabOrder(self.threat_1h, self.threat_6h)
        QWidget.setTabOrder(self.threat_6h, self.threat_24h)
        QWidget.setTabOrder(self.threat_24h, self.services_on_site)
        QWidget.setTabOrder(self.services_on_site, self.road_closures)
        QWidget.setTabOrder(self.road_closures, self.warning_needed)
        QWidget.setTabOrder(self.warning_needed, self.warning_note)
        QWidget.setTabOrder(self.warning_note, self.evacuation_needed)
        QWidget.setTabOrder(self.evacuation_needed, self.evacuation_count)
        QWidget.setTabOrder(self.evacuation_count, self.evacuation_from)
        QWidget.setTabOrder(self.evacuation_from, self.evacuation_to)
        QWidget.setTabOrder(self.evacuation_to, self.evacuation_transport)
        QWidget.setTabOrder(self.evacuation_transport, self.evacuation_vulnerable)
        QWidget.setTabOrder(self.evacuation_vulnerable, self.station_measures)
        QWidget.setTabOrder(self.station_measures, self.public_information)
        QWidget.setTabOrder(self.public_information, self.public_approved_by)
        QWidget.setTabOrder(self.public_approved_by, self.open_tasks)
        QWidget.setTabOrder(self.open_tasks, self.back_button)
        QWidget.setTabOrder(self.back_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.chooser)

        self.retranslateUi(EvaluationPage)
    # setupUi

    def retranslateUi(self, EvaluationPage):
        self.title.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"page-title", None))
        self.title.setText(QCoreApplication.translate("EvaluationPage", u"Vyhodnocen\u00ed ud\u00e1losti", None))
        self.state_line.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"second-line", None))
        self.state_line.setText("")
        self.chooser_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.chooser_label.setText(QCoreApplication.translate("EvaluationPage", u"Zobrazeno", None))
        self.endangered_count_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.endangered_count_label.setText(QCoreApplication.translate("EvaluationPage", u"Ohro\u017een\u00fdch &osob", None))
        self.endangered_count.setPlaceholderText(QCoreApplication.translate("EvaluationPage", u"nezji\u0161t\u011bno", None))
        self.endangered_area_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.endangered_area_label.setText(QCoreApplication.translate("EvaluationPage", u"Zasa\u017een\u00e1 &plocha v m\u00b2", None))
        self.endangered_area.setPlaceholderText(QCoreApplication.translate("EvaluationPage", u"nezji\u0161t\u011bno", None))
        self.sign_chips_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.sign_chips_label.setText(QCoreApplication.translate("EvaluationPage", u"Co je na m\u00edst\u011b &vid\u011bt", None))
        self.desk_level_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.desk_level_label.setText(QCoreApplication.translate("EvaluationPage", u"Odha&d stanice", None))
        self.override_reason_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.override_reason_label.setText(QCoreApplication.translate("EvaluationPage", u"Pro\u010d se odhad li\u0161\u00ed od n\u00e1vrhu", None))
        self.override_reason.setPlaceholderText(QCoreApplication.translate("EvaluationPage", u"sta\u010d\u00ed v\u011bta", None))
        self.extent_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.extent_label.setText(QCoreApplication.translate("EvaluationPage", u"Rozsah a v\u00fdvo&j", None))
        self.extent.setPlaceholderText(QCoreApplication.translate("EvaluationPage", u"co je zasa\u017eeno, kam a jak rychle se to \u0161\u00ed\u0159\u00ed", None))
        self.endangered_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.endangered_label.setText(QCoreApplication.translate("EvaluationPage", u"&Kdo je ohro\u017een", None))
        self.endangered.setPlaceholderText(QCoreApplication.translate("EvaluationPage", u"ulice, objekty, skupiny osob", None))
        self.threat_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"strong", None))
        self.threat_label.setText(QCoreApplication.translate("EvaluationPage", u"Co hroz\u00ed v p\u0159\u00ed\u0161t\u00edch hodin\u00e1ch", None))
        self.threat_1h_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.threat_1h_label.setText(QCoreApplication.translate("EvaluationPage", u"za 1 hodinu", None))
        self.threat_6h_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.threat_6h_label.setText(QCoreApplication.translate("EvaluationPage", u"za 6 hodin", None))
        self.threat_24h_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.threat_24h_label.setText(QCoreApplication.translate("EvaluationPage", u"za 24 hodin", None))
        self.services_on_site_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.services_on_site_label.setText(QCoreApplication.translate("EvaluationPage", u"S&lo\u017eky na m\u00edst\u011b", None))
        self.road_closures_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.road_closures_label.setText(QCoreApplication.translate("EvaluationPage", u"Uzav\u00edrky", None))
        self.road_closures.setPlaceholderText(QCoreApplication.translate("EvaluationPage", u"ulice, mosty, obj\u00ed\u017e\u010fky", None))
        self.warning_needed_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.warning_needed_label.setText(QCoreApplication.translate("EvaluationPage", u"Varov\u00e1n\u00ed ob&yvatel", None))
        self.warning_note_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.warning_note_label.setText(QCoreApplication.translate("EvaluationPage", u"Jak a kdo varuje", None))
        self.evacuation_needed_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.evacuation_needed_label.setText(QCoreApplication.translate("EvaluationPage", u"&Evakuace", None))
        self.evacuation_count_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.evacuation_count_label.setText(QCoreApplication.translate("EvaluationPage", u"Po\u010det osob", None))
        self.evacuation_count.setPlaceholderText(QCoreApplication.translate("EvaluationPage", u"nezji\u0161t\u011bno", None))
        self.evacuation_from_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.evacuation_from_label.setText(QCoreApplication.translate("EvaluationPage", u"Odkud", None))
        self.evacuation_to_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.evacuation_to_label.setText(QCoreApplication.translate("EvaluationPage", u"Kam", None))
        self.evacuation_transport_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.evacuation_transport_label.setText(QCoreApplication.translate("EvaluationPage", u"P\u0159eprava", None))
        self.evacuation_vulnerable_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.evacuation_vulnerable_label.setText(QCoreApplication.translate("EvaluationPage", u"Zvl\u00e1\u0161\u0165 zraniteln\u00ed", None))
        self.station_measures_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.station_measures_label.setText(QCoreApplication.translate("EvaluationPage", u"Op&at\u0159en\u00ed stanice", None))
        self.station_measures.setPlaceholderText(QCoreApplication.translate("EvaluationPage", u"pos\u00edlen\u00ed slu\u017eby, \u010dek\u00e1rna, informa\u010dn\u00ed tabule, re\u017eim vstupu", None))
        self.public_information_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.public_information_label.setText(QCoreApplication.translate("EvaluationPage", u"&Sd\u011blit ve\u0159ejnosti", None))
        self.public_information.setPlaceholderText(QCoreApplication.translate("EvaluationPage", u"jen to, co bylo schv\u00e1leno", None))
        self.public_approved_by_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.public_approved_by_label.setText(QCoreApplication.translate("EvaluationPage", u"Schv\u00e1lil(a)", None))
        self.public_approved_by.setPlaceholderText(QCoreApplication.translate("EvaluationPage", u"jm\u00e9no a funkce", None))
        self.open_tasks_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"field-label", None))
        self.open_tasks_label.setText(QCoreApplication.translate("EvaluationPage", u"Otev\u0159en\u00e9 \u00fakoly", None))
        self.open_tasks.setPlaceholderText(QCoreApplication.translate("EvaluationPage", u"kdo, co a do kdy", None))
        self.action_bar.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"action-bar", None))
        self.back_button.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"secondary", None))
        self.back_button.setText(QCoreApplication.translate("EvaluationPage", u"Zp\u011bt  Esc", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"second-line", None))
        self.hint_label.setText("")
        self.print_button.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"secondary", None))
        self.print_button.setText(QCoreApplication.translate("EvaluationPage", u" &Tisk  Ctrl+P", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("EvaluationPage", u"primary", None))
        self.save_button.setText(QCoreApplication.translate("EvaluationPage", u" &Ulo\u017eit vyhodnocen\u00ed  Ctrl+Enter", None))
        pass
    # retranslateUi

