# exercise: momentum_step
# right: yes

def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    def walk(triples):
        match triples:
            case []:
                return (), ()
            case [(p, g, v), *others]:
                ps, vs = walk(others)
                v = np.add(np.multiply(v, momentum), g)
                return (np.subtract(p, np.multiply(v, lr)), *ps), (v, *vs)

    return walk([*zip(params, grads, velocity, strict=True)])
