# exercise: sgd_step
# right: no
# wrong: it takes the gradient through the whole sentence and not that of model.bptt(x, y)
# lines: 6
def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(x, y, len(x))
    moved = update_parameters(model.params, grads, lr=learning_rate)
    model.params = tuple(moved)
