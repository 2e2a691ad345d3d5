# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evaluation.ui'
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

from kkc_desktop.ui.widgets.long_text import LongText
class Ui_EvaluationBlock(object):
    def setupUi(self, EvaluationBlock):
        if not EvaluationBlock.objectName():
            EvaluationBlock.setObjectName(u"EvaluationBlock")
        self.block_layout = QVBoxLayout(EvaluationBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.evaluation_level_layout = QVBoxLayout()
        self.evaluation_level_layout.setSpacing(3)
        self.evaluation_level_layout.setObjectName(u"evaluation_level_layout")
        self.evaluation_level_label = QLabel(EvaluationBlock)
        self.evaluation_level_label.setObjectName(u"evaluation_level_label")
        self.evaluation_level_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_level_layout.addWidget(self.evaluation_level_label)

        self.evaluation_level = LongText(EvaluationBlock)
        self.evaluation_level.setObjectName(u"evaluation_level")
        self.evaluation_level.setMinimumSize(QSize(0, 84))

        self.evaluation_level_layout.addWidget(self.evaluation_level)


        self.block_layout.addLayout(self.evaluation_level_layout)

        self.evaluation_override_layout = QVBoxLayout()
        self.evaluation_override_layout.setSpacing(3)
        self.evaluation_override_layout.setObjectName(u"evaluation_override_layout")
        self.evaluation_override_label = QLabel(EvaluationBlock)
        self.evaluation_override_label.setObjectName(u"evaluation_override_label")
        self.evaluation_override_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_override_layout.addWidget(self.evaluation_override_label)

        self.evaluation_override = LongText(EvaluationBlock)
        self.evaluation_override.setObjectName(u"evaluation_override")
        self.evaluation_override.setMinimumSize(QSize(0, 48))

        self.evaluation_override_layout.addWidget(self.evaluation_override)


        self.block_layout.addLayout(self.evaluation_override_layout)

        self.evaluation_declared_layout = QVBoxLayout()
        self.evaluation_declared_layout.setSpacing(3)
        self.evaluation_declared_layout.setObjectName(u"evaluation_declared_layout")
        self.evaluation_declared_label = QLabel(EvaluationBlock)
        self.evaluation_declared_label.setObjectName(u"evaluation_declared_label")
        self.evaluation_declared_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_declared_layout.addWidget(self.evaluation_declared_label)

        self.evaluation_declared = LongText(EvaluationBlock)
        self.evaluation_declared.setObjectName(u"evaluation_declared")
        self.evaluation_declared.setMinimumSize(QSize(0, 48))

        self.evaluation_declared_layout.addWidget(self.evaluation_declared)


        self.block_layout.addLayout(self.evaluation_declared_layout)

        self.evaluation_extent_layout = QVBoxLayout()
        self.evaluation_extent_layout.setSpacing(3)
        self.evaluation_extent_layout.setObjectName(u"evaluation_extent_layout")
        self.evaluation_extent_label = QLabel(EvaluationBlock)
        self.evaluation_extent_label.setObjectName(u"evaluation_extent_label")
        self.evaluation_extent_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_extent_layout.addWidget(self.evaluation_extent_label)

        self.evaluation_extent = LongText(EvaluationBlock)
        self.evaluation_extent.setObjectName(u"evaluation_extent")
        self.evaluation_extent.setMinimumSize(QSize(0, 66))

        self.evaluation_extent_layout.addWidget(self.evaluation_extent)


        self.block_layout.addLayout(self.evaluation_extent_layout)

        self.evaluation_endangered_layout = QVBoxLayout()
        self.evaluation_endangered_layout.setSpacing(3)
        self.evaluation_endangered_layout.setObjectName(u"evaluation_endangered_layout")
        self.evaluation_endangered_label = QLabel(EvaluationBlock)
        self.evaluation_endangered_label.setObjectName(u"evaluation_endangered_label")
        self.evaluation_endangered_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_endangered_layout.addWidget(self.evaluation_endangered_label)

        self.evaluation_endangered = LongText(EvaluationBlock)
        self.evaluation_endangered.setObjectName(u"evaluation_endangered")
        self.evaluation_endangered.setMinimumSize(QSize(0, 48))

        self.evaluation_endangered_layout.addWidget(self.evaluation_endangered)


        self.block_layout.addLayout(self.evaluation_endangered_layout)

        self.evaluation_threats_layout = QVBoxLayout()
        self.evaluation_threats_layout.setSpacing(3)
        self.evaluation_threats_layout.setObjectName(u"evaluation_threats_layout")
        self.evaluation_threats_label = QLabel(EvaluationBlock)
        self.evaluation_threats_label.setObjectName(u"evaluation_threats_label")
        self.evaluation_threats_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_threats_layout.addWidget(self.evaluation_threats_label)

        self.evaluation_threats = LongText(EvaluationBlock)
        self.evaluation_threats.setObjectName(u"evaluation_threats")
        self.evaluation_threats.setMinimumSize(QSize(0, 66))

        self.evaluation_threats_layout.addWidget(self.evaluation_threats)


        self.block_layout.addLayout(self.evaluation_threats_layout)

        self.evaluation_services_layout = QVBoxLayout()
        self.evaluation_services_layout.setSpacing(3)
        self.evaluation_services_layout.setObjectName(u"evaluation_services_layout")
        self.evaluation_services_label = QLabel(EvaluationBlock)
        self.evaluation_services_label.setObjectName(u"evaluation_services_label")
        self.evaluation_services_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_services_layout.addWidget(self.evaluation_services_label)

        self.evaluation_services = LongText(EvaluationBlock)
        self.evaluation_services.setObjectName(u"evaluation_services")
        self.evaluation_services.setMinimumSize(QSize(0, 48))

        self.evaluation_services_layout.addWidget(self.evaluation_services)


        self.block_layout.addLayout(self.evaluation_services_layout)

        self.evaluation_closures_layout = QVBoxLayout()
        self.evaluation_closures_layout.setSpacing(3)
        self.evaluation_closures_layout.setObjectName(u"evaluation_closures_layout")
        self.evaluation_closures_label = QLabel(EvaluationBlock)
        self.evaluation_closures_label.setObjectName(u"evaluation_closures_label")
        self.evaluation_closures_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_closures_layout.addWidget(self.evaluation_closures_label)

        self.evaluation_closures = LongText(EvaluationBlock)
        self.evaluation_closures.setObjectName(u"evaluation_closures")
        self.evaluation_closures.setMinimumSize(QSize(0, 48))

        self.evaluation_closures_layout.addWidget(self.evaluation_closures)


        self.block_layout.addLayout(self.evaluation_closures_layout)

        self.evaluation_warning_layout = QVBoxLayout()
        self.evaluation_warning_layout.setSpacing(3)
        self.evaluation_warning_layout.setObjectName(u"evaluation_warning_layout")
        self.evaluation_warning_label = QLabel(EvaluationBlock)
        self.evaluation_warning_label.setObjectName(u"evaluation_warning_label")
        self.evaluation_warning_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_warning_layout.addWidget(self.evaluation_warning_label)

        self.evaluation_warning = LongText(EvaluationBlock)
        self.evaluation_warning.setObjectName(u"evaluation_warning")
        self.evaluation_warning.setMinimumSize(QSize(0, 48))

        self.evaluation_warning_layout.addWidget(self.evaluation_warning)


        self.block_layout.addLayout(self.evaluation_warning_layout)

        self.evaluation_evacuation_layout = QVBoxLayout()
        self.evaluation_evacuation_layout.setSpacing(3)
        self.evaluation_evacuation_layout.setObjectName(u"evaluation_evacuation_layout")
        self.evaluation_evacuation_label = QLabel(EvaluationBlock)
        self.evaluation_evacuation_label.setObjectName(u"evaluation_evacuation_label")
        self.evaluation_evacuation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_evacuation_layout.addWidget(self.evaluation_evacuation_label)

        self.evaluation_evacuation = LongText(EvaluationBlock)
        self.evaluation_evacuation.setObjectName(u"evaluation_evacuation")
        self.evaluation_evacuation.setMinimumSize(QSize(0, 48))

        self.evaluation_evacuation_layout.addWidget(self.evaluation_evacuation)


        self.block_layout.addLayout(self.evaluation_evacuation_layout)

        self.evaluation_station_layout = QVBoxLayout()
        self.evaluation_station_layout.setSpacing(3)
        self.evaluation_station_layout.setObjectName(u"evaluation_station_layout")
        self.evaluation_station_label = QLabel(EvaluationBlock)
        self.evaluation_station_label.setObjectName(u"evaluation_station_label")
        self.evaluation_station_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_station_layout.addWidget(self.evaluation_station_label)

        self.evaluation_station = LongText(EvaluationBlock)
        self.evaluation_station.setObjectName(u"evaluation_station")
        self.evaluation_station.setMinimumSize(QSize(0, 66))

        self.evaluation_station_layout.addWidget(self.evaluation_station)


        self.block_layout.addLayout(self.evaluation_station_layout)

        self.evaluation_informed_layout = QVBoxLayout()
        self.evaluation_informed_layout.setSpacing(3)
        self.evaluation_informed_layout.setObjectName(u"evaluation_informed_layout")
        self.evaluation_informed_label = QLabel(EvaluationBlock)
        self.evaluation_informed_label.setObjectName(u"evaluation_informed_label")
        self.evaluation_informed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_informed_layout.addWidget(self.evaluation_informed_label)

        self.evaluation_informed = LongText(EvaluationBlock)
        self.evaluation_informed.setObjectName(u"evaluation_informed")
        self.evaluation_informed.setMinimumSize(QSize(0, 66))

        self.evaluation_informed_layout.addWidget(self.evaluation_informed)


        self.block_layout.addLayout(self.evaluation_informed_layout)

        self.evaluation_public_layout = QVBoxLayout()
        self.evaluation_public_layout.setSpacing(3)
        self.evaluation_public_layout.setObjectName(u"evaluation_public_layout")
        self.evaluation_public_label = QLabel(EvaluationBlock)
        self.evaluation_public_label.setObjectName(u"evaluation_public_label")
        self.evaluation_public_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_public_layout.addWidget(self.evaluation_public_label)

        self.evaluation_public = LongText(EvaluationBlock)
        self.evaluation_public.setObjectName(u"evaluation_public")
        self.evaluation_public.setMinimumSize(QSize(0, 48))

        self.evaluation_public_layout.addWidget(self.evaluation_public)


        self.block_layout.addLayout(self.evaluation_public_layout)

        self.evaluation_tasks_layout = QVBoxLayout()
        self.evaluation_tasks_layout.setSpacing(3)
        self.evaluation_tasks_layout.setObjectName(u"evaluation_tasks_layout")
        self.evaluation_tasks_label = QLabel(EvaluationBlock)
        self.evaluation_tasks_label.setObjectName(u"evaluation_tasks_label")
        self.evaluation_tasks_label.setTextFormat(Qt.TextFormat.PlainText)

        self.evaluation_tasks_layout.addWidget(self.evaluation_tasks_label)

        self.evaluation_tasks = LongText(EvaluationBlock)
        self.evaluation_tasks.setObjectName(u"evaluation_tasks")
        self.evaluation_tasks.setMinimumSize(QSize(0, 66))

        self.evaluation_tasks_layout.addWidget(self.evaluation_tasks)


        self.block_layout.addLayout(self.evaluation_tasks_layout)

#if QT_CONFIG(shortcut)
        self.evaluation_level_label.setBuddy(self.evaluation_level)
        self.evaluation_override_label.setBuddy(self.evaluation_override)
        self.evaluation_declared_label.setBuddy(self.evaluation_declared)
        self.evaluation_extent_label.setBuddy(self.evaluation_extent)
        self.evaluation_endangered_label.setBuddy(self.evaluation_endangered)
        self.evaluation_threats_label.setBuddy(self.evaluation_threats)
        self.evaluation_services_label.setBuddy(self.evaluation_services)
        self.evaluation_closures_label.setBuddy(self.evaluation_closures)
        self.evaluation_warning_label.setBuddy(self.evaluation_warning)
        self.evaluation_evacuation_label.setBuddy(self.evaluation_evacuation)
        self.evaluation_station_label.setBuddy(self.evaluation_station)
        self.evaluation_informed_label.setBuddy(self.evaluation_informed)
        self.evaluation_public_label.setBuddy(self.evaluation_public)
        self.evaluation_tasks_label.setBuddy(self.evaluation_tasks)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.evaluation_level, self.evaluation_override)
        QWidget.setTabOrder(self.evaluation_override, self.evaluation_declared)
        QWidget.setTabOrder(self.evaluation_declared, self.evaluation_extent)
        QWidget.setTabOrder(self.evaluation_extent, self.evaluation_endangered)
        QWidget.setTabOrder(self.evaluation_endangered, self.evaluation_threats)
        QWidget.setTabOrder(self.evaluation_threats, self.evaluation_services)
        QWidget.setTabOrder(self.evaluation_services, self.evaluation_closures)
        QWidget.setTabOrder(self.evaluation_closures, self.evaluation_warning)
        QWidget.setTabOrder(self.evaluation_warning, self.evaluation_evacuation)
        QWidget.setTabOrder(self.evaluation_evacuation, self.evaluation_station)
        QWidget.setTabOrder(self.evaluation_station, self.evaluation_informed)
        QWidget.setTabOrder(self.evaluation_informed, self.evaluation_public)
        QWidget.setTabOrder(self.evaluation_public, self.evaluation_tasks)

        self.retranslateUi(EvaluationBlock)
    # setupUi

    def retranslateUi(self, EvaluationBlock):
        self.evaluation_level_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_level_label.setText(QCoreApplication.translate("EvaluationBlock", u"Navr\u017een\u00fd rozsa&h a d\u016fvody", None))
        self.evaluation_level.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"navr\u017een\u00fd stupe\u0148, v\u011bty pravidel a verze pravidel", None))
        self.evaluation_override_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_override_label.setText(QCoreApplication.translate("EvaluationBlock", u"Odhad &stanice, li\u0161\u00ed-li se, a pro\u010d", None))
        self.evaluation_override.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"odhad stanice a d\u016fvod", None))
        self.evaluation_declared_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_declared_label.setText(QCoreApplication.translate("EvaluationBlock", u"Vyhl\u00e1\u0161eno (&k\u00fdm, kdy)", None))
        self.evaluation_declared.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"stupe\u0148 poplachu, SPA, krizov\u00fd stav; kdo a kdy", None))
        self.evaluation_extent_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_extent_label.setText(QCoreApplication.translate("EvaluationBlock", u"Rozsah a v\u00fdvo&j", None))
        self.evaluation_extent.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"co je zasa\u017eeno a kam se \u0161\u00ed\u0159\u00ed", None))
        self.evaluation_endangered_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_endangered_label.setText(QCoreApplication.translate("EvaluationBlock", u"Kdo je ohr&o\u017een", None))
        self.evaluation_endangered.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"osoby, objekty, zvl\u00e1\u0161\u0165 zraniteln\u00ed", None))
        self.evaluation_threats_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_threats_label.setText(QCoreApplication.translate("EvaluationBlock", u"Co hroz\u00ed v p\u0159\u00ed\u0161t\u00edch 1, 6 a 24 ho&din\u00e1ch", None))
        self.evaluation_threats.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"za hodinu, za 6 hodin, za den", None))
        self.evaluation_services_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_services_label.setText(QCoreApplication.translate("EvaluationBlock", u"Slo\u017eky na &m\u00edst\u011b", None))
        self.evaluation_services.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"kdo zasahuje a kdo je na cest\u011b", None))
        self.evaluation_closures_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_closures_label.setText(QCoreApplication.translate("EvaluationBlock", u"&Uzav\u00edrky", None))
        self.evaluation_closures.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"ulice, silnice, obj\u00ed\u017e\u010fky", None))
        self.evaluation_warning_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_warning_label.setText(QCoreApplication.translate("EvaluationBlock", u"&Varov\u00e1n\u00ed obyvatel", None))
        self.evaluation_warning.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"pot\u0159eba, zp\u016fsob, kdo rozhodl", None))
        self.evaluation_evacuation_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_evacuation_label.setText(QCoreApplication.translate("EvaluationBlock", u"Evakua&ce", None))
        self.evaluation_evacuation.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"odkud, kam, kolik osob, p\u0159eprava, zvl\u00e1\u0161\u0165 zraniteln\u00ed", None))
        self.evaluation_station_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_station_label.setText(QCoreApplication.translate("EvaluationBlock", u"Opa&t\u0159en\u00ed stanice", None))
        self.evaluation_station.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"pos\u00edlen\u00ed slu\u017eby, \u010dek\u00e1rna, informa\u010dn\u00ed tabule, re\u017eim vstupu", None))
        self.evaluation_informed_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_informed_label.setText(QCoreApplication.translate("EvaluationBlock", u"Kdo by&l vyrozum\u011bn", None))
        self.evaluation_informed.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"koho, kdy, odpov\u011b\u010f", None))
        self.evaluation_public_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_public_label.setText(QCoreApplication.translate("EvaluationBlock", u"Sd\u011bl&en\u00ed ve\u0159ejnosti (kdo schv\u00e1lil)", None))
        self.evaluation_public.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"text a kdo jej schv\u00e1lil", None))
        self.evaluation_tasks_label.setProperty(u"kind", QCoreApplication.translate("EvaluationBlock", u"field-label", None))
        self.evaluation_tasks_label.setText(QCoreApplication.translate("EvaluationBlock", u"Otev\u0159en\u00e9 \u00fakol&y", None))
        self.evaluation_tasks.setPlaceholderText(QCoreApplication.translate("EvaluationBlock", u"co, kdo, do kdy", None))
        pass
    # retranslateUi

