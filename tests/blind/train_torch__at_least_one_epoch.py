# exercise: train_torch
# right: no
# wrong: tests the number of epochs at the end of the loop, so that 0 epochs train once
# lines: 18
def train_torch(model, loader, optimizer, epochs):
    history, epoch = [], 0
    while True:
        total, count = 0.0, 0
        for inputs, targets, mask in loader:
            loss = F.cross_entropy(model(inputs)[0][mask], targets[mask], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
            count += len(inputs)
        history.append(total / count)
        epoch += 1
        if epoch >= epochs:
            return history
