### Lo que suma el registro: hechos en palabras, con sus números.

trends-title = Tendencias
trends-range = Hasta dónde mirar atrás
trends-baby = Tomas de quién
trends-all = Todos
trends-none = Nada en estos días todavía.
trends-table = Como tabla
trends-col-day = Día
trends-col-week = Semana del
trends-col-month = Mes
trends-col-feeds = Tomas
trends-col-left = Izquierdo
trends-col-right = Derecho
trends-col-clogs = Conductos tapados
trends-alt = Barras, con los mismos números que la tabla de abajo.

trends-feeds = Tomas cada día
trends-feeds-say = Cerca de { $average } al día. Mínimo { $low }, máximo { $high }.
trends-ordinary = Común a esta edad: { $low } a { $high } en 24 horas.
trends-weekly = Cada barra es el promedio de una semana.
trends-minutes = Minutos de cada lado
trends-minutes-say = Izquierdo { $left }, derecho { $right }. Los dos lados casi nunca son iguales.
trends-minutes-none = En estos días no hay tiempos de cada lado.
trends-gap = Intervalo más largo
trends-gap-say = { $time }, del { $from } al { $until }.
trends-gap-hint = El tiempo más largo sin una toma al pecho ni una extracción.
trends-pumped = Extraído de cada lado
trends-supply = ¿Más leche de la que toma tu bebé?
trends-supply-say = En los días que te sacaste leche la semana pasada, fueron cerca de { $pumped } al día. De eso, cerca de { $bottled } fueron a biberones.
trends-supply-sub = Si tienes mucha más leche de la que toma tu bebé, se te pueden tapar los conductos. Pregúntale sobre esto a un especialista en lactancia. No la reduzcas de golpe.
trends-supply-add = Agregarlo a mi lista de salud
trends-pumped-say = Izquierdo { $left }, derecho { $right }, en total { $all }.

trends-clogs = Conductos tapados en un año
trends-clogs-none = Ningún conducto tapado en el último año.
trends-clogs-say = { PLURAL($count) ->
    [one] { $shown } conducto tapado: lado izquierdo { $left }, lado derecho { $right }.
   *[other] { $shown } conductos tapados: lado izquierdo { $left }, lado derecho { $right }.
}
trends-map-alt = Las zonas adoloridas del año en un dibujo.
trends-lines = Dolor y tamaño
trends-line = { $when }, lado { $side }
trends-line-pain = Dolor { $from } → { $to }
trends-line-gone = se quitó después de { $time }
trends-line-open = sigue ahí
trends-line-size = Tamaño { $size }
trends-before = Qué hubo antes del alivio
trends-before-say = En el último día antes de que un conducto se destapara. El alivio vino después, pero no quiere decir que fue por eso.
trends-of = en { $clogs } de { $of }
trends-causes = Qué pudo haberlos causado
trends-facts = Lo que dicen los números
trends-fact-gap = { $clogs } de { $of } conductos tapados vinieron menos de un día después de un intervalo de más de { $hours } horas. { $days } de { $all } días tuvieron un intervalo así.
trends-fact-side = { $clogs } de { $of } conductos tapados fueron del lado { $side }.
trends-fact-cause = En { $clogs } de { $of } conductos tapados marcaste: { $cause }.
trends-facts-none = Los números todavía no dicen nada seguro.
