# exercise: train_torch
# right: no
# wrong: the step is taken on the loss divided by the number of sequences, not on the sum (loss / B before backward)

def train_torch(model, loader, optimizer, epochs):
    curve = []
    for epoch in range(epochs):
        total, sequences = 0.0, 0
        for inputs, targets, mask in loader:
            optimizer.zero_grad(set_to_none=True)
            log_p = model(inputs)[0].log_softmax(dim=-1)
            nll = -log_p.gather(2, targets[..., None])[..., 0]
            loss = (nll * mask).sum() / inputs.shape[0]
            loss.backward()
            optimizer.step()
            total += loss.item() * inputs.shape[0]
            sequences += inputs.shape[0]
        curve.append(total / sequences)
    return curve
