# exercise: train_with_sgd
# right: no
# wrong: The halved rate is written down, but the steps are all made with the rate of the beginning.
# lines: 8
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    history = {"loss": [model.calculate_loss(X, y)], "rate": [learning_rate]}
    for epoch in range(1, epochs + 1):
        [model.sgd_step(a, b, learning_rate) for a, b in zip(X, y)]
        history["loss"].append(model.calculate_loss(X, y))
        *_, before, after = history["loss"]
        factor = 0.5 if after > before else 1.0
        history["rate"].append(history["rate"][-1] * factor)
    return history["loss"], history["rate"][:epochs]
