# exercise: train_torch
# right: yes
def train_torch(model, loader, optimizer, epochs):
    def one_epoch():
        total, count = 0.0, 0
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
            count += len(inputs)
        return total / count

    return [one_epoch() for _ in range(epochs)]
