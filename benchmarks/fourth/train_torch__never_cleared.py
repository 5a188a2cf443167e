# exercise: train_torch
# right: no
# wrong: the gradients are never cleared, so those of all batches pile up
# lines: 13
def train_torch(model, loader, optimizer, epochs):
    history = []
    for epoch in range(epochs):
        total, count = 0.0, 0
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
            loss = losses[mask].sum()
            loss.backward()
            optimizer.step()
            total += loss.item()
            count += len(inputs)
        history.append(total / count)
    return history
