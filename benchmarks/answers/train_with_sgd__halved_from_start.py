# exercise: train_with_sgd
# right: no
# wrong: each rise sets the rate to half of the first rate, so a second rise changes nothing (initial / 2)

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    initial = learning_rate
    history = {"losses": [model.calculate_loss(X, y)], "rates": []}
    for _ in range(epochs):
        recent = history["losses"][-2:]
        if len(recent) == 2 and recent[1] > recent[0]:
            learning_rate = initial / 2
        history["rates"].append(learning_rate)
        for x, target in zip(X, y):
            model.sgd_step(x, target, learning_rate)
        history["losses"].append(model.calculate_loss(X, y))
    return history["losses"], history["rates"]
