# exercise: sgd_step
# right: no
# wrong: The new parameters are a generator, which is empty after it was unpacked once.
# lines: 8
def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(x, y)
    moves = (learning_rate * g for g in grads)
    model.params = (p - move for p, move in zip(model.params, moves))
