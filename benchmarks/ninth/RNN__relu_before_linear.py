# exercise: RNN
# right: no
# wrong: The hidden states go through a ReLU before the linear layer, so that negative activations never reach the logits.
# lines: 15
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        w = self.rnn.weight_ih_l0
        x = F.one_hot(tokens, w.shape[1]).type_as(w)
        h_all, h_last = self.rnn(x, hidden)
        logits = self.linear(h_all.relu())
        return logits, h_last
