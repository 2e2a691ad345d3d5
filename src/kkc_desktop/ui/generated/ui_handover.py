# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handover.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.long_text import LongText
class Ui_HandoverBlock(object):
    def setupUi(self, HandoverBlock):
        if not HandoverBlock.objectName():
            HandoverBlock.setObjectName(u"HandoverBlock")
        self.block_layout = QVBoxLayout(HandoverBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.handover_from_layout = QVBoxLayout()
        self.handover_from_layout.setSpacing(3)
        self.handover_from_layout.setObjectName(u"handover_from_layout")
        self.handover_from_label = QLabel(HandoverBlock)
        self.handover_from_label.setObjectName(u"handover_from_label")
        self.handover_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.handover_from_layout.addWidget(self.handover_from_label)

        self.handover_from = QLineEdit(HandoverBlock)
        self.handover_from.setObjectName(u"handover_from")

        self.handover_from_layout.addWidget(self.handover_from)


        self.block_layout.addLayout(self.handover_from_layout)

        self.handover_to_layout = QVBoxLayout()
        self.handover_to_layout.setSpacing(3)
        self.handover_to_layout.setObjectName(u"handover_to_layout")
        self.handover_to_label = QLabel(HandoverBlock)
        self.handover_to_label.setObjectName(u"handover_to_label")
        self.handover_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.handover_to_layout.addWidget(self.handover_to_label)

        self.handover_to = QLineEdit(HandoverBlock)
        self.handover_to.setObjectName(u"handover_to")

        self.handover_to_layout.addWidget(self.handover_to)


        self.block_layout.addLayout(self.handover_to_layout)

        self.handover_forces_layout = QVBoxLayout()
        self.handover_forces_layout.setSpacing(3)
        self.handover_forces_layout.setObjectName(u"handover_forces_layout")
        self.handover_forces_label = QLabel(HandoverBlock)
        self.handover_forces_label.setObjectName(u"handover_forces_label")
        self.handover_forces_label.setTextFormat(Qt.TextFormat.PlainText)

        self.handover_forces_layout.addWidget(self.handover_forces_label)

        self.handover_forces = LongText(HandoverBlock)
        self.handover_forces.setObjectName(u"handover_forces")
        self.handover_forces.setMinimumSize(QSize(0, 66))

        self.handover_forces_layout.addWidget(self.handover_forces)


        self.block_layout.addLayout(self.handover_forces_layout)

        self.handover_events_layout = QVBoxLayout()
        self.handover_events_layout.setSpacing(3)
        self.handover_events_layout.setObjectName(u"handover_events_layout")
        self.handover_events_label = QLabel(HandoverBlock)
        self.handover_events_label.setObjectName(u"handover_events_label")
        self.handover_events_label.setTextFormat(Qt.TextFormat.PlainText)

        self.handover_events_layout.addWidget(self.handover_events_label)

        self.handover_events = LongText(HandoverBlock)
        self.handover_events.setObjectName(u"handover_events")
        self.handover_events.setMinimumSize(QSize(0, 66))

        self.handover_events_layout.addWidget(self.handover_events)


        self.block_layout.addLayout(self.handover_events_layout)

        self.handover_persons_layout = QVBoxLayout()
        self.handover_persons_layout.setSpacing(3)
        self.handover_persons_layout.setObjectName(u"handover_persons_layout")
        self.handover_persons_label = QLabel(HandoverBlock)
        self.handover_persons_label.setObjectName(u"handover_persons_label")
        self.handover_persons_label.setTextFormat(Qt.TextFormat.PlainText)

        self.handover_persons_layout.addWidget(self.handover_persons_label)

        self.handover_persons = LongText(HandoverBlock)
        self.handover_persons.setObjectName(u"handover_persons")
        self.handover_persons.setMinimumSize(QSize(0, 66))

        self.handover_persons_layout.addWidget(self.handover_persons)


        self.block_layout.addLayout(self.handover_persons_layout)

        self.handover_alerts_layout = QVBoxLayout()
        self.handover_alerts_layout.setSpacing(3)
        self.handover_alerts_layout.setObjectName(u"handover_alerts_layout")
        self.handover_alerts_label = QLabel(HandoverBlock)
        self.handover_alerts_label.setObjectName(u"handover_alerts_label")
        self.handover_alerts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.handover_alerts_layout.addWidget(self.handover_alerts_label)

        self.handover_alerts = LongText(HandoverBlock)
        self.handover_alerts.setObjectName(u"handover_alerts")
        self.handover_alerts.setMinimumSize(QSize(0, 66))

        self.handover_alerts_layout.addWidget(self.handover_alerts)


        self.block_layout.addLayout(self.handover_alerts_layout)

        self.handover_things_layout = QVBoxLayout()
        self.handover_things_layout.setSpacing(3)
        self.handover_things_layout.setObjectName(u"handover_things_layout")
        self.handover_things_label = QLabel(HandoverBlock)
        self.handover_things_label.setObjectName(u"handover_things_label")
        self.handover_things_label.setTextFormat(Qt.TextFormat.PlainText)

        self.handover_things_layout.addWidget(self.handover_things_label)

        self.handover_things = LongText(HandoverBlock)
        self.handover_things.setObjectName(u"handover_things")
        self.handover_things.setMinimumSize(QSize(0, 66))

        self.handover_things_layout.addWidget(self.handover_things)


        self.block_layout.addLayout(self.handover_things_layout)

        self.handover_tasks_layout = QVBoxLayout()
        self.handover_tasks_layout.setSpacing(3)
        self.handover_tasks_layout.setObjectName(u"handover_tasks_layout")
        self.handover_tasks_label = QLabel(HandoverBlock)
        self.handover_tasks_label.setObjectName(u"handover_tasks_label")
        self.handover_tasks_label.setTextFormat(Qt.TextFormat.PlainText)

        self.handover_tasks_layout.addWidget(self.handover_tasks_label)

        self.handover_tasks = LongText(HandoverBlock)
        self.handover_tasks.setObjectName(u"handover_tasks")
        self.handover_tasks.setMinimumSize(QSize(0, 66))

        self.handover_tasks_layout.addWidget(self.handover_tasks)


        self.block_layout.addLayout(self.handover_tasks_layout)

        self.handover_equipment_layout = QVBoxLayout()
        self.handover_equipment_layout.setSpacing(3)
        self.handover_equipment_layout.setObjectName(u"handover_equipment_layout")
        self.handover_equipment_label = QLabel(HandoverBlock)
        self.handover_equipment_label.setObjectName(u"handover_equipment_label")
        self.handover_equipment_label.setTextFormat(Qt.TextFormat.PlainText)

        self.handover_equipment_layout.addWidget(self.handover_equipment_label)

        self.handover_equipment = LongText(HandoverBlock)
        self.handover_equipment.setObjectName(u"handover_equipment")
        self.handover_equipment.setMinimumSize(QSize(0, 66))

        self.handover_equipment_layout.addWidget(self.handover_equipment)


        self.block_layout.addLayout(self.handover_equipment_layout)

        self.handover_findings_layout = QVBoxLayout()
        self.handover_findings_layout.setSpacing(3)
        self.handover_findings_layout.setObjectName(u"handover_findings_layout")
        self.handover_findings_label = QLabel(HandoverBlock)
        self.handover_findings_label.setObjectName(u"handover_findings_label")
        self.handover_findings_label.setTextFormat(Qt.TextFormat.PlainText)

        self.handover_findings_layout.addWidget(self.handover_findings_label)

        self.handover_findings = LongText(HandoverBlock)
        self.handover_findings.setObjectName(u"handover_findings")
        self.handover_findings.setMinimumSize(QSize(0, 66))

        self.handover_findings_layout.addWidget(self.handover_findings)


        self.block_layout.addLayout(self.handover_findings_layout)

        self.handover_reservations_layout = QVBoxLayout()
        self.handover_reservations_layout.setSpacing(3)
        self.handover_reservations_layout.setObjectName(u"handover_reservations_layout")
        self.handover_reservations_label = QLabel(HandoverBlock)
        self.handover_reservations_label.setObjectName(u"handover_reservations_label")
        self.handover_reservations_label.setTextFormat(Qt.TextFormat.PlainText)

        self.handover_reservations_layout.addWidget(self.handover_reservations_label)

        self.handover_reservations = LongText(HandoverBlock)
        self.handover_reservations.setObjectName(u"handover_reservations")
        self.handover_reservations.setMinimumSize(QSize(0, 66))

        self.handover_reservations_layout.addWidget(self.handover_reservations)


        self.block_layout.addLayout(self.handover_reservations_layout)

        self.block_layout.setStretch(2, 1)
        self.block_layout.setStretch(3, 1)
        self.block_layout.setStretch(4, 1)
        self.block_layout.setStretch(5, 1)
        self.block_layout.setStretch(6, 1)
        self.block_layout.setStretch(7, 1)
        self.block_layout.setStretch(8, 1)
        self.block_layout.setStretch(9, 1)
        self.block_layout.setStretch(10, 1)
#if QT_CONFIG(shortcut)
        self.handover_from_label.setBuddy(self.handover_from)
        self.handover_to_label.setBuddy(self.handover_to)
        self.handover_forces_label.setBuddy(self.handover_forces)
        self.handover_events_label.setBuddy(self.handover_events)
        self.handover_persons_label.setBuddy(self.handover_persons)
        self.handover_alerts_label.setBuddy(self.handover_alerts)
        self.handover_things_label.setBuddy(self.handover_things)
        self.handover_tasks_label.setBuddy(self.handover_tasks)
        self.handover_equipment_label.setBuddy(self.handover_equipment)
        self.handover_findings_label.setBuddy(self.handover_findings)
        self.handover_reservations_label.setBuddy(self.handover_reservations)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.handover_from, self.handover_to)
        QWidget.setTabOrder(self.handover_to, self.handover_forces)
        QWidget.setTabOrder(self.handover_forces, self.handover_events)
        QWidget.setTabOrder(self.handover_events, self.handover_persons)
        QWidget.setTabOrder(self.handover_persons, self.handover_alerts)
        QWidget.setTabOrder(self.handover_alerts, self.handover_things)
        QWidget.setTabOrder(self.handover_things, self.handover_tasks)
        QWidget.setTabOrder(self.handover_tasks, self.handover_equipment)
        QWidget.setTabOrder(self.handover_equipment, self.handover_findings)
        QWidget.setTabOrder(self.handover_findings, self.handover_reservations)

        self.retranslateUi(HandoverBlock)
    # setupUi

    def retranslateUi(self, HandoverBlock):
        self.handover_from_label.setProperty(u"kind", QCoreApplication.translate("HandoverBlock", u"field-label", None))
        self.handover_from_label.setText(QCoreApplication.translate("HandoverBlock", u"P\u0159ed\u00e1vaj\u00ed&c\u00ed", None))
        self.handover_from.setPlaceholderText(QCoreApplication.translate("HandoverBlock", u"hodnost, jm\u00e9no, funkce, slu\u017eebn\u00ed \u010d\u00edslo", None))
        self.handover_to_label.setProperty(u"kind", QCoreApplication.translate("HandoverBlock", u"field-label", None))
        self.handover_to_label.setText(QCoreApplication.translate("HandoverBlock", u"P\u0159e&j\u00edmaj\u00edc\u00ed", None))
        self.handover_to.setPlaceholderText(QCoreApplication.translate("HandoverBlock", u"hodnost, jm\u00e9no, funkce, slu\u017eebn\u00ed \u010d\u00edslo", None))
        self.handover_forces_label.setProperty(u"kind", QCoreApplication.translate("HandoverBlock", u"field-label", None))
        self.handover_forces_label.setText(QCoreApplication.translate("HandoverBlock", u"&S\u00edly a prost\u0159edky", None))
        self.handover_forces.setPlaceholderText(QCoreApplication.translate("HandoverBlock", u"p\u0159\u00edtomn\u00ed, hl\u00eddky, vozidla, radiostanice, zbran\u011b a kl\u00ed\u010de", None))
        self.handover_events_label.setProperty(u"kind", QCoreApplication.translate("HandoverBlock", u"field-label", None))
        self.handover_events_label.setText(QCoreApplication.translate("HandoverBlock", u"Rozpracovan\u00e9 &ud\u00e1losti", None))
        self.handover_events.setPlaceholderText(QCoreApplication.translate("HandoverBlock", u"co, stav, kdo \u0159e\u0161\u00ed, term\u00edn", None))
        self.handover_persons_label.setProperty(u"kind", QCoreApplication.translate("HandoverBlock", u"field-label", None))
        self.handover_persons_label.setText(QCoreApplication.translate("HandoverBlock", u"&Osoby na stanici", None))
        self.handover_persons.setPlaceholderText(QCoreApplication.translate("HandoverBlock", u"\u010dekaj\u00edc\u00ed, zaji\u0161t\u011bn\u00e9, nezletil\u00ed, v p\u00e9\u010di; bez \u00fadaj\u016f nav\u00edc", None))
        self.handover_alerts_label.setProperty(u"kind", QCoreApplication.translate("HandoverBlock", u"field-label", None))
        self.handover_alerts_label.setText(QCoreApplication.translate("HandoverBlock", u"&P\u00e1tr\u00e1n\u00ed a upozorn\u011bn\u00ed", None))
        self.handover_alerts.setPlaceholderText(QCoreApplication.translate("HandoverBlock", u"p\u00e1tr\u00e1n\u00ed, vyk\u00e1z\u00e1n\u00ed (do kdy), dohledy, uzav\u00edrky, v\u00fdstrahy", None))
        self.handover_things_label.setProperty(u"kind", QCoreApplication.translate("HandoverBlock", u"field-label", None))
        self.handover_things_label.setText(QCoreApplication.translate("HandoverBlock", u"&V\u011bci a doklady", None))
        self.handover_things.setPlaceholderText(QCoreApplication.translate("HandoverBlock", u"n\u00e1lezy, \u00faschovy, p\u0159ijat\u00e9 p\u00edsemnosti", None))
        self.handover_tasks_label.setProperty(u"kind", QCoreApplication.translate("HandoverBlock", u"field-label", None))
        self.handover_tasks_label.setText(QCoreApplication.translate("HandoverBlock", u"\u00da&koly", None))
        self.handover_tasks.setPlaceholderText(QCoreApplication.translate("HandoverBlock", u"co, kdo, do kdy", None))
        self.handover_equipment_label.setProperty(u"kind", QCoreApplication.translate("HandoverBlock", u"field-label", None))
        self.handover_equipment_label.setText(QCoreApplication.translate("HandoverBlock", u"&Technika", None))
        self.handover_equipment.setPlaceholderText(QCoreApplication.translate("HandoverBlock", u"z\u00e1vady, v\u00fdpadky, tisk\u00e1rna, z\u00e1soba nouzov\u00fdch tiskopis\u016f", None))
        self.handover_findings_label.setProperty(u"kind", QCoreApplication.translate("HandoverBlock", u"field-label", None))
        self.handover_findings_label.setText(QCoreApplication.translate("HandoverBlock", u"Poznatk&y", None))
        self.handover_findings.setPlaceholderText(QCoreApplication.translate("HandoverBlock", u"st\u00ed\u017enosti, n\u00e1v\u0161t\u011bvy, m\u00e9dia", None))
        self.handover_reservations_label.setProperty(u"kind", QCoreApplication.translate("HandoverBlock", u"field-label", None))
        self.handover_reservations_label.setText(QCoreApplication.translate("HandoverBlock", u"V\u00fd&hrady p\u0159ej\u00edmaj\u00edc\u00edho", None))
        self.handover_reservations.setPlaceholderText(QCoreApplication.translate("HandoverBlock", u"pr\u00e1zdn\u00e9 pole znamen\u00e1: p\u0159evzato bez z\u00e1vad", None))
        pass
    # retranslateUi

