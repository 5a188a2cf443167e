# exercise: sgd_step
# right: yes
def sgd_step(model, x, y, learning_rate):
    for param, grad in zip(model.params, model.bptt(x, y)):
        param -= learning_rate * grad
