# exercise: momentum_step
# right: no
# wrong: The velocity is updated in the arrays that came in.
# lines: 9, 10
def momentum_step(params, grads, velocity, lr, momentum):
    stepped = []
    for i, (p, g) in enumerate(zip(params, grads)):
        v = velocity[i]
        v *= momentum
        v += g
        stepped.append(p - lr * v)
    return tuple(stepped), velocity
