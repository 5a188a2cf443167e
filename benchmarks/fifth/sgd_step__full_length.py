# exercise: sgd_step
# right: no
# wrong: bptt is called with the length of the sentence as truncation, so it is not the gradient of model.bptt(x, y).
# lines: 6
def sgd_step(model, x, y, learning_rate):
    gradients = model.bptt(x, y, truncate=len(x))
    model.params = update_parameters(model.params, gradients, lr=learning_rate)
