# exercise: momentum_step
# right: no
# wrong: Two faults: the velocity is kept with the opposite sign (it points downhill), and the pair comes back in the order velocity, parameters.
# lines: 11, 13
# name: velocity-first, velocity-downhill
def momentum_step(params, grads, velocity, lr, momentum):
    n = len(params)
    v_new = [None] * n
    p_new = [None] * n
    for i in reversed(range(n)):
        v_new[i] = momentum * velocity[i] - grads[i]
        p_new[i] = params[i] + lr * v_new[i]
    return v_new, p_new
