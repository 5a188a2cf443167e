# exercise: train_torch
# right: no
# wrong: counts inputs.shape[1], the length, not the sequences
# lines: 15
def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        total, count = 0.0, 0
        for inputs, targets, mask in loader:
            loss = F.cross_entropy(model(inputs)[0][mask], targets[mask], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
            count += inputs.shape[1]
        history.append(total / count)
    return history
