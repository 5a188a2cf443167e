# exercise: momentum_step
# right: no
# wrong: two: velocity is handed back first, then the parameters; the step goes uphill (plus)

def momentum_step(params, grads, velocity, lr, momentum):
    def one(k):
        v = grads[k] + momentum * velocity[k]
        return v, params[k] + lr * v

    results = [one(k) for k in range(5)]
    return [v for v, _ in results], [p for _, p in results]
