# exercise: train_torch
# right: no
# wrong: Clears the gradients once an epoch, so that they pile up from batch to batch.
# lines: 8
def train_torch(model, loader, optimizer, epochs):
    history = []
    while len(history) < epochs:
        optimizer.zero_grad()
        seen, cost = 0, 0.0
        for x, y, m in loader:
            logits, _ = model(x)
            y = torch.where(m, y, torch.full_like(y, -100))
            loss = F.cross_entropy(logits.flatten(0, 1), y.flatten(), reduction="sum")
            loss.backward()
            optimizer.step()
            seen += y.shape[0]
            cost += loss.item()
        history.append(cost / seen)
    return history
