# exercise: sgd_step
# right: no
# wrong: The gradient is taken over the whole sentence, not with the truncation that model.bptt(x, y) has.
# lines: 6
def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(x, y, len(x))
    model.params = update_parameters(model.params, grads, learning_rate)
