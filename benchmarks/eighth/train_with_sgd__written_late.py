# exercise: train_with_sgd
# right: no
# wrong: the rate is written down after it may have been halved, so the list has the next epoch's rate in each place
# lines: 15
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    log = {"loss": [model.calculate_loss(X, y)], "rate": []}
    rate = learning_rate
    while len(log["rate"]) < epochs:
        for x_i, y_i in zip(X, y):
            model.sgd_step(x_i, y_i, rate)
        log["loss"].append(model.calculate_loss(X, y))
        previous, latest = log["loss"][-2:]
        if latest > previous:
            rate = rate * 0.5
        log["rate"].append(rate)
    return log["loss"], log["rate"]
