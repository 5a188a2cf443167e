# exercise: train_torch
# right: no
# wrong: clears after the step only, so that a gradient left over from before spoils the first one
# lines: 13
def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        total, count = 0.0, 0
        for inputs, targets, mask in loader:
            loss = F.cross_entropy(model(inputs)[0][mask], targets[mask], reduction="sum")
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()
            total += loss.item()
            count += len(inputs)
        history.append(total / count)
    return history
