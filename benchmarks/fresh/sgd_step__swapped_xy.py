# exercise: sgd_step
# right: no
# wrong: hands y for x, and x for y
# lines: 7
# needs: update_parameters
def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(y, x)
    model.params = update_parameters(model.params, grads, learning_rate)
