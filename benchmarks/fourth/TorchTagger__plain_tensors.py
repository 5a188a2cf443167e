# exercise: TorchTagger
# right: no
# wrong: thinks that requires_grad makes a parameter: plain tensors, of which the module knows nothing
# lines: 9
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = [
            torch.tensor(array, requires_grad=True)
            for array in params
        ]

    def log_forward(self, words):
        state = torch.zeros_like(self.b_hidden[:, 0])
        states = []
        for word in words:
            state = torch.sigmoid(self.U @ self.E[word] + self.V @ state + self.b_hidden[:, 0])
            states.append(state)
        logits = torch.stack(states) @ self.W.T + self.b_out[:, 0]
        return logits.log_softmax(-1)
