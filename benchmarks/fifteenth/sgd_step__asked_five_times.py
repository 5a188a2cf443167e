# exercise: sgd_step
# right: no
# wrong: bptt is asked again for each parameter after the ones before it have moved, so only the first moves by the gradient of the model as it was
# lines: 9
def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence."""
    number = 0
    for param in model.params:
        param -= learning_rate * model.bptt(x, y)[number]
        number += 1
