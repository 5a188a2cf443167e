# exercise: TorchTagger
# right: no
# wrong: The scores are made from the states before each word, and the softmax runs over the words.
# lines: 17, 18
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = [
            nn.Parameter(torch.from_numpy(p.copy())) for p in params
        ]

    def log_forward(self, words):
        states = [self.V.new_zeros(self.V.shape[0])]
        for w in words:
            z = self.E[w] @ self.U.T + states[-1] @ self.V.T + self.b_hidden.flatten()
            states.append(z.sigmoid())
        H = torch.stack(states[:-1])
        return nn.functional.log_softmax(H @ self.W.T + self.b_out.flatten(), dim=0)
