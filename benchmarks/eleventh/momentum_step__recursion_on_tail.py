# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    def go(i):
        if i == len(params):
            return (), ()
        fresh = np.add(np.multiply(momentum, velocity[i]), grads[i])
        rest_p, rest_v = go(i + 1)
        return (np.subtract(params[i], lr * fresh), *rest_p), (fresh, *rest_v)

    return go(0)
