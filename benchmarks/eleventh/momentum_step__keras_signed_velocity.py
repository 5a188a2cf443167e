# exercise: momentum_step
# right: no
# wrong: Keras' form: the velocity holds -lr * grad and is added, so the returned velocity has another sign and size
# lines: 6, 7
def momentum_step(params, grads, velocity, lr, momentum):
    new_v = [momentum * v - lr * g for v, g in zip(velocity, grads)]
    new_p = [w + v for w, v in zip(params, new_v)]
    return new_p, new_v
