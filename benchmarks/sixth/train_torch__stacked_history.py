# exercise: train_torch
# right: no
# wrong: the epochs are stacked to one tensor at the end, which crashes when there are no epochs
# lines: 17
def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        sums = torch.zeros(2, dtype=torch.float64)
        for inputs, targets, mask in loader:
            optimizer.zero_grad()
            logits, _ = model(inputs)
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
            loss.backward()
            optimizer.step()
            sums += torch.tensor([loss.item(), len(inputs)], dtype=torch.float64)
        history.append(sums[0] / sums[1])
    return torch.stack(history).tolist()
