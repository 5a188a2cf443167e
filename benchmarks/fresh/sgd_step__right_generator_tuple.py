# exercise: sgd_step
# right: yes
def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(x, y)
    model.params = tuple(p - learning_rate * g for p, g in zip(model.params, grads))
    return None
