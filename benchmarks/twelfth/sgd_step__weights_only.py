# exercise: sgd_step
# right: no
# wrong: the biases are not moved
# lines: 8
def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(x, y)
    U, V, W = (p - learning_rate * g for p, g in zip(model.params[:3], grads[:3]))
    model.params = (U, V, W, *model.params[3:])
