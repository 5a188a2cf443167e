# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    def moved(rows):
        if not rows:
            return (), ()
        (p, g, v), *rest = rows
        v = np.add(np.multiply(v, momentum), g)
        ps, vs = moved(rest)
        return (np.subtract(p, np.multiply(v, lr)), *ps), (v, *vs)

    return moved(list(zip(params, grads, velocity)))
