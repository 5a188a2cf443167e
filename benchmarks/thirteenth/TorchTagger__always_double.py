# exercise: TorchTagger
# right: no
# wrong: the dtype is fixed to float64, so float32 arrays do not keep theirs
# lines: 10
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()

        def make(array):
            return nn.Parameter(torch.tensor(array, dtype=torch.float64))

        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = map(make, params)

    def log_forward(self, words):
        states = [torch.zeros(self.V.shape[0], dtype=torch.float64)]
        pre = self.E[words] @ self.U.T + self.b_hidden.T
        for row in pre:
            states.append(torch.sigmoid(row + self.V @ states[-1]))
        scores = torch.stack(states[1:]) @ self.W.T + self.b_out.T
        return scores - scores.logsumexp(dim=1, keepdim=True)
