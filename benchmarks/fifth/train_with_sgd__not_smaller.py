# exercise: train_with_sgd
# right: no
# wrong: The rate is halved also when the loss has stayed the same.
# lines: 12
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    history = {"loss": [model.calculate_loss(X, y)], "rate": [learning_rate]}
    for epoch in range(1, epochs + 1):
        rate = history["rate"][-1]
        [model.sgd_step(a, b, rate) for a, b in zip(X, y)]
        history["loss"].append(model.calculate_loss(X, y))
        improved = history["loss"][epoch] < history["loss"][epoch - 1]
        history["rate"].append(rate * (1 if improved else 0.5))
    return history["loss"], history["rate"][:epochs]
