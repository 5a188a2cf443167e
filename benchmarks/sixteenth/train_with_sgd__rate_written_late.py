# exercise: train_with_sgd
# right: no
# wrong: the rate of an epoch is written down after it has been halved, so that it is the next epoch's
# lines: 13
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    history = {"loss": [model.calculate_loss(X, y)], "rate": []}
    for epoch in range(epochs):
        for sentence, target in zip(X, y):
            model.sgd_step(sentence, target, learning_rate)
        history["loss"].append(model.calculate_loss(X, y))
        if history["loss"][-1] > history["loss"][-2]:
            learning_rate *= 0.5
        history["rate"].append(learning_rate)
    return history["loss"], history["rate"]
